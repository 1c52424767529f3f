using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// <c>time = "time" ( "of" "file" field | "from" "name" | field [ "as" STRING ] )</c>; a field of the name <c>of</c> or <c>from</c> that such
/// a word would follow stands in backquotes.
/// </summary>
internal sealed class TimeParser(FieldParser field) : TotalParser<ItemSyntax>
{
    private static readonly WhenKeyword<AsClauseSyntax> As = Tokens.When(Keyword.As, Parser.Map(
        (keyword, format) => new AsClauseSyntax(keyword, format),
        Tokens.Expect(Keyword.As),
        Tokens.String));

    protected override ItemSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var keyword = state.Take();
        return (state.Current.Keyword, state.Next().Keyword) switch
        {
            (Keyword.Of, Keyword.File) => new TimeOfFileItemSyntax(keyword, state.Take(), state.Take(), Run(field, ref state, ref expecteds)),
            (Keyword.From, Keyword.Name) => new TimeFromNameItemSyntax(keyword, state.Take(), state.Take()),
            _ => new TimeItemSyntax(keyword, Run(field, ref state, ref expecteds), Run(As, ref state, ref expecteds)),
        };
    }
}
