using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The name of a rule, which is still missing where <c>until</c> and its date stand: the rest of the waiver is whole then.</summary>
internal sealed class RuleNameParser(Parser<SyntaxToken, SyntaxToken> name) : TotalParser<SyntaxToken>
{
    protected override SyntaxToken Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Keyword == Keyword.Until && state.Next().Kind == SyntaxKind.Date
            ? SyntaxToken.MissingBefore(state.Current, SyntaxKind.Name)
            : Run(name, ref state, ref expecteds);
}
