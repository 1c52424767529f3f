using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>gate = "gate" NAME [ "for" names ] "{" { require } "}"</c></summary>
internal static class GateGrammar
{
    private static readonly BlockContext Context = new(BlockKeywords.Gate, default);

    private static readonly ReferenceGrammar References = new(Context);

    private static readonly Parser<SyntaxToken, AtLeastClauseSyntax> AtLeast = Map(
        (at, least, number, percent) => new AtLeastClauseSyntax(at, least, number, percent),
        Tokens.Expect(Keyword.At),
        Tokens.Expect(Keyword.Least),
        Tokens.Number,
        Tokens.Percent);

    private static readonly Parser<SyntaxToken, OnlyInForceClauseSyntax> OnlyInForce = Map(
        (only, within, force) => new OnlyInForceClauseSyntax(only, within, force),
        Tokens.Expect(Keyword.Only),
        Tokens.Expect(Keyword.In),
        Tokens.Expect(Keyword.Force));

    private static readonly Parser<SyntaxToken, WithoutWaiversClauseSyntax> WithoutWaivers = Map(
        (without, waivers) => new WithoutWaiversClauseSyntax(without, waivers),
        Tokens.Expect(Keyword.Without),
        Tokens.Expect(Keyword.Waivers));

    private static readonly Parser<SyntaxToken, ApprovedTextsClauseSyntax> ApprovedTexts = Map(
        (approved, texts) => new ApprovedTextsClauseSyntax(approved, texts),
        Tokens.Expect(Keyword.Approved),
        Tokens.Expect(Keyword.Texts));

    private static readonly Parser<SyntaxToken, RequireItemSyntax> Require = Map(
        (keyword, framework, refs, level, atLeast, onlyInForce, withoutWaivers, approvedTexts) =>
            new RequireItemSyntax(keyword, framework, refs, level, atLeast, onlyInForce, withoutWaivers, approvedTexts),
        Tokens.Expect(Keyword.Require),
        References.Framework,
        References.OptionalRefsInside(),
        Tokens.Expect(SyntaxKind.Level, Keyword.Mapped, Keyword.Evidenced),
        Tokens.When(Keyword.At, AtLeast),
        Tokens.When(Keyword.Only, OnlyInForce),
        Tokens.When(Keyword.Without, WithoutWaivers),
        Tokens.When(Keyword.Approved, ApprovedTexts));

    public static readonly Parser<SyntaxToken, GateDeclarationSyntax> Gate = Map(
        (keyword, name, systems, block) =>
            new GateDeclarationSyntax(keyword, name, systems, block.OpenBrace, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.Gate),
        References.Name,
        Tokens.When(Keyword.For, SharedItems.For(References)),
        new BlockParser(Context, new KeywordItems(ItemRule.Of(Keyword.Require, Require))));
}
