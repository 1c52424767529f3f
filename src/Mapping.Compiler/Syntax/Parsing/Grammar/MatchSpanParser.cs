using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>[ "at" "most" duration ] ( "before" | "after" )</c>, if one of these words stands here.</summary>
internal sealed class MatchSpanParser(WhenKeyword<MatchLimitSyntax> limit) : TotalParser<MatchSpanSyntax?>
{
    private static readonly ExpectKeyword Direction = Tokens.Expect(SyntaxKind.Name, Keyword.Before, Keyword.After);

    protected override MatchSpanSyntax? Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Keyword is Keyword.At or Keyword.Before or Keyword.After
            ? new MatchSpanSyntax(Run(limit, ref state, ref expecteds), Run(Direction, ref state, ref expecteds))
            : null;
}
