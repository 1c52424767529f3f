using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>What is taken away from a field, where a minus follows it.</summary>
internal sealed class SubtrahendParser(FieldParser field) : TotalParser<SubtrahendSyntax?>
{
    protected override SubtrahendSyntax? Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Kind == SyntaxKind.Minus ? new SubtrahendSyntax(state.Take(), Run(field, ref state, ref expecteds)) : null;
}
