using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// <c>"for" "each" field [ "in" "(" value { "," value } ")" ]</c>; on a line of its own <c>for</c> begins an item of the control around, where nothing
/// says otherwise.
/// </summary>
internal sealed class ForEachParser(FieldParser field, Parser<SyntaxToken, ValueSyntax> value) : TotalParser<ForEachClauseSyntax?>
{
    private static readonly ExpectKeyword Each = Tokens.Expect(Keyword.Each);

    private readonly WhenKeyword<GroupNamesSyntax> names = Tokens.When(Keyword.In, Parser.Map(
        (keyword, open, values, close) => new GroupNamesSyntax(keyword, open, values.Elements, values.Separators, close),
        Tokens.Expect(Keyword.In),
        Tokens.OpenParen,
        Tokens.ByCommas(value),
        Tokens.CloseParen));

    protected override ForEachClauseSyntax? Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Keyword == Keyword.For && (!state.Current.IsFirstOnLine || state.Next().Keyword == Keyword.Each)
            ? new ForEachClauseSyntax(
                state.Take(), Run(Each, ref state, ref expecteds), Run(field, ref state, ref expecteds), Run(names, ref state, ref expecteds))
            : null;
}
