using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>system = "system" NAME STRING "{" { sysitem } "}"</c></summary>
internal static class SystemGrammar
{
    private static readonly BlockContext Context = new(BlockKeywords.System, default);

    private static readonly ReferenceGrammar References = new(Context);

    private static readonly Parser<SyntaxToken, ActorItemSyntax> Actor = Map(
        (keyword, actors) => new ActorItemSyntax(keyword, actors),
        Tokens.Expect(Keyword.Actor),
        References.Names);

    /// <summary>After the class stand reason and approval, so the words that begin them are no routes.</summary>
    private static readonly OptionalName Word = new(new BlockContext(
        KeywordSet.Of(
            Keyword.Actor, Keyword.Class, Keyword.Facts, Keyword.Scope, Keyword.Placed, Keyword.Supplied, Keyword.Because, Keyword.Approved),
        default));

    private static readonly Parser<SyntaxToken, ApprovalSyntax?> Approval = Tokens.When(Keyword.Approved, ReasonGrammar.Approval(Context));

    private static readonly Parser<SyntaxToken, ClassItemSyntax> Class = Map(
        (keyword, first, second, third, more, reason, approval) =>
            new ClassItemSyntax(keyword, first, second, third, more.Separators, more.Elements, reason, approval),
        Tokens.Expect(Keyword.Class),
        References.Name,
        Word,
        Word,
        new MoreNames(References.Name),
        ReasonGrammar.OptionalReason,
        Approval);

    private static readonly Parser<SyntaxToken, FactSyntax> Fact = Map(
        (not, name) => new FactSyntax(not, name),
        Tokens.Optional(Keyword.Not),
        References.Name);

    private static readonly Parser<SyntaxToken, FactsItemSyntax> Facts = Map(
        (keyword, facts, reason, approval) => new FactsItemSyntax(keyword, facts.Elements, facts.Separators, reason, approval),
        Tokens.Expect(Keyword.Facts),
        Tokens.ByCommas(Fact),
        ReasonGrammar.OptionalReason,
        Approval);

    private static readonly Parser<SyntaxToken, ScopeItemSyntax> Scope = Map(
        (keyword, framework, refs) => new ScopeItemSyntax(keyword, framework, refs),
        Tokens.Expect(Keyword.Scope),
        References.Framework,
        References.OptionalRefs());

    private static readonly Parser<SyntaxToken, ChangedClauseSyntax> Changed = Map(
        (keyword, date) => new ChangedClauseSyntax(keyword, date),
        Tokens.Expect(Keyword.Changed),
        Tokens.Date);

    private static readonly Parser<SyntaxToken, PlacedItemSyntax> Placed = Map(
        (keyword, date, changed) => new PlacedItemSyntax(keyword, date, changed),
        Tokens.Expect(Keyword.Placed),
        Tokens.Date,
        Tokens.When(Keyword.Changed, Changed));

    private static readonly Parser<SyntaxToken, SuppliedItemSyntax> Supplied = Map(
        (keyword, by, vendor) => new SuppliedItemSyntax(keyword, by, vendor),
        Tokens.Expect(Keyword.Supplied),
        Tokens.Expect(Keyword.By),
        References.Name);

    private static readonly KeywordItems Items = new(
        ItemRule.Of(Keyword.Actor, Actor),
        ItemRule.Of(Keyword.Class, Class),
        ItemRule.Of(Keyword.Facts, Facts),
        ItemRule.Of(Keyword.Scope, Scope),
        ItemRule.Of(Keyword.Placed, Placed, SyntaxKind.Date),
        ItemRule.Of(Keyword.Supplied, Supplied),
        ItemRule.Of(Keyword.Limit, LimitGrammar.Limit(Context).Select(limit => new LimitItemSyntax(limit))));

    public static readonly Parser<SyntaxToken, SystemDeclarationSyntax> System = Map(
        (keyword, name, title, block) =>
            new SystemDeclarationSyntax(keyword, name, title, block.OpenBrace, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.System),
        References.Name,
        Tokens.String,
        new BlockParser(Context, Items));
}
