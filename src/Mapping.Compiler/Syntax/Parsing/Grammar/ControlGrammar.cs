using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>control = "control" NAME STRING "{" [ TEXT ] { item } "}"</c></summary>
internal static class ControlGrammar
{
    private static readonly BlockContext Context = new(BlockKeywords.Control, default);

    private static readonly ReferenceGrammar References = new(Context);

    private static readonly Parser<SyntaxToken, OwnerItemSyntax> Owner = Map(
        (keyword, owner) => new OwnerItemSyntax(keyword, owner),
        Tokens.Expect(Keyword.Owner),
        References.Name);

    private static readonly Parser<SyntaxToken, PillarItemSyntax> Pillar = Map(
        (keyword, pillars) => new PillarItemSyntax(keyword, pillars),
        Tokens.Expect(Keyword.Pillar),
        References.Names);

    private static readonly Parser<SyntaxToken, StatusItemSyntax> Status = Map(
        (keyword, state) => new StatusItemSyntax(keyword, state.State, state.Preposition, state.Date),
        Tokens.Expect(Keyword.Status),
        new StateParser());

    private static readonly Parser<SyntaxToken, ReadClauseSyntax> Read = Map(
        (keyword, date) => new ReadClauseSyntax(keyword, date),
        Tokens.Expect(Keyword.Read),
        Tokens.Date);

    private static readonly Parser<SyntaxToken, SatisfiesItemSyntax> Satisfies = Map(
        (keyword, framework, refs, read, partially, reason) =>
            new SatisfiesItemSyntax(keyword, framework, refs, read, partially, reason),
        Tokens.Expect(Keyword.Satisfies),
        References.Framework,
        References.OptionalRefs(Keyword.Read, Keyword.Partially, Keyword.Because),
        Tokens.When(Keyword.Read, Read),
        Tokens.Optional(Keyword.Partially),
        ReasonGrammar.OptionalReason);

    private static readonly KeywordItems Items = new(
        ItemRule.Of(Keyword.Owner, Owner),
        ItemRule.Of(Keyword.Domain, SharedItems.Domain(References)),
        ItemRule.Of(Keyword.Pillar, Pillar),
        ItemRule.Of(Keyword.Status, Status),
        ItemRule.Of(Keyword.For, SharedItems.For(References)),
        ItemRule.Of(Keyword.Satisfies, Satisfies),
        ItemRule.Of(Keyword.Evidence, EvidenceGrammar.Evidence));

    public static readonly Parser<SyntaxToken, ControlDeclarationSyntax> Control = Map(
        (keyword, name, title, block) => new ControlDeclarationSyntax(
            keyword, name, title, block.OpenBrace, block.Description, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.Control),
        References.Name,
        Tokens.String,
        new BlockParser(Context, Items, KindSet.Of(SyntaxKind.Text)));
}
