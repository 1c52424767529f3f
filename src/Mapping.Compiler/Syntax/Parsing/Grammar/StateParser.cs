using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>"planned" [ "by" DATE ] | "operating" "since" DATE | "retired" "since" DATE</c></summary>
internal sealed class StateParser : TotalParser<StateParts>
{
    private static readonly OptionalPair By = new(Keyword.By, Tokens.Date);
    private static readonly OptionalPair SinceAlone = new(Keyword.Since, Tokens.Date);
    private static readonly ExpectKeyword Since = Tokens.Expect(Keyword.Since);

    protected override StateParts Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        switch (state.Current.Keyword)
        {
            case Keyword.Planned:
                var planned = state.Take();
                var by = Run(By, ref state, ref expecteds);
                return new StateParts(planned, by?.Keyword, by?.Token);
            case Keyword.Operating or Keyword.Retired:
                var since = state.Take();
                return new StateParts(
                    since, Run(Since, ref state, ref expecteds), Run(Tokens.Date, ref state, ref expecteds));
            default:
                var missing = SyntaxToken.MissingBefore(state.Current, SyntaxKind.State);
                var date = Run(SinceAlone, ref state, ref expecteds);
                return new StateParts(missing, date?.Keyword, date?.Token);
        }
    }
}
