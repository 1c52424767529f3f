using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The items of a vendor's product.</summary>
internal static class ProductGrammar
{
    public static readonly BlockContext Context = new(BlockKeywords.Product, BlockKeywords.Vendor);

    private static readonly ReferenceGrammar References = new(Context);

    private static readonly Parser<SyntaxToken, CostClauseSyntax> Cost = Map(
        (comma, amount, currency, per, unit) => new CostClauseSyntax(comma, amount, currency, per, unit),
        Tokens.Comma,
        Tokens.Number,
        Tokens.Upper,
        Tokens.Expect(Keyword.Per),
        new ExpectUnit(Context));

    private static readonly Parser<SyntaxToken, UntilClauseSyntax> Until = Map(
        (comma, keyword, date) => new UntilClauseSyntax(comma, keyword, date),
        Tokens.Comma,
        Tokens.Expect(Keyword.Until),
        Tokens.Date);

    private static readonly Parser<SyntaxToken, RenewalItemSyntax> Renewal = Map(
        (keyword, owner, cost, until) => new RenewalItemSyntax(keyword, owner, cost, until),
        Tokens.Expect(Keyword.Renewal),
        References.Name,
        new AfterComma<CostClauseSyntax>(SyntaxKind.Number, Keyword.None, Cost),
        new AfterComma<UntilClauseSyntax>(SyntaxKind.Name, Keyword.Until, Until));

    private static readonly Parser<SyntaxToken, ProvidesItemSyntax> Provides = Map(
        (keyword, controls) => new ProvidesItemSyntax(keyword, controls),
        Tokens.Expect(Keyword.Provides),
        References.Names);

    private static readonly Parser<SyntaxToken, RequiresItemSyntax> Requires = Map(
        (keyword, controls) => new RequiresItemSyntax(keyword, controls),
        Tokens.Expect(Keyword.Requires),
        References.Names);

    private static readonly Parser<SyntaxToken, ClaimsItemSyntax> Claims = Map(
        (keyword, framework, refs, partially, reason) => new ClaimsItemSyntax(keyword, framework, refs, partially, reason),
        Tokens.Expect(Keyword.Claims),
        References.Framework,
        References.OptionalRefs(Keyword.Partially, Keyword.Because),
        Tokens.Optional(Keyword.Partially),
        ReasonGrammar.OptionalReason);

    private static readonly Parser<SyntaxToken, ProducesItemSyntax> Produces = Map(
        (keyword, classes) => new ProducesItemSyntax(keyword, classes),
        Tokens.Expect(Keyword.Produces),
        References.Names);

    private static readonly Parser<SyntaxToken, AttestsItemSyntax> Attests = Map(
        (keyword, path, expires, date) => new AttestsItemSyntax(keyword, path, expires, date),
        Tokens.Expect(Keyword.Attests),
        Tokens.String,
        Tokens.Expect(Keyword.Expires),
        Tokens.Date);

    public static readonly KeywordItems Items = new(
        ItemRule.Of(Keyword.Domain, SharedItems.Domain(References)),
        ItemRule.Of(Keyword.Renewal, Renewal),
        ItemRule.Of(Keyword.Provides, Provides),
        ItemRule.Of(Keyword.Requires, Requires),
        ItemRule.Of(Keyword.Claims, Claims),
        ItemRule.Of(Keyword.Produces, Produces),
        ItemRule.Of(Keyword.Attests, Attests, SyntaxKind.String));
}
