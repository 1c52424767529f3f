using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A token of a kind, if it stands here.</summary>
internal sealed class OptionalKind(SyntaxKind kind) : TotalParser<SyntaxToken?>
{
    protected override SyntaxToken? Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Kind == kind ? state.Take() : null;
}
