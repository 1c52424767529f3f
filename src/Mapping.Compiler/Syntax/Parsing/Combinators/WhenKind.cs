using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>An optional part that is recognized by the kind of its first token.</summary>
internal sealed class WhenKind<T>(KindSet kinds, Parser<SyntaxToken, T> part) : TotalParser<T?>
    where T : class
{
    protected override T? Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        kinds.Contains(state.Current.Kind) ? Run(part, ref state, ref expecteds) : null;
}
