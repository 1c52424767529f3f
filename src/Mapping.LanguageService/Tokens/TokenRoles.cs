using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using static Mapping.LanguageService.Tokens.SemanticTokenModifiers;

namespace Mapping.LanguageService.Tokens;

/// <summary>The tokens of a node that mean more than their kind: names, words of closed sets, fields, citations.</summary>
internal static class TokenRoles
{
    public static ImmutableArray<TokenRole> Of(SyntaxNode node) => node switch
    {
        CitationSyntax citation => [.. citation.Tokens.Select(token => new TokenRole(token, SemanticTokenType.Citation, None))],
        FieldSyntax field => [.. field.Parts.Concat(field.Dots).Select(token => new TokenRole(token, SemanticTokenType.Property, None))],
        DeclarationSyntax declaration => OfDeclaration(declaration),
        ItemSyntax item => OfItem(item),
        _ => OfClause(node),
    };

    private static ImmutableArray<TokenRole> OfDeclaration(DeclarationSyntax node) => node switch
    {
        UseFrameworkSyntax use => [Name(use.Framework, Framework | (use.Alias is null ? Declaration : None))],
        UseCrosswalkSyntax use => [Name(use.Source, Framework), Name(use.Target, Framework)],
        OwnerDeclarationSyntax owner => [Name(owner.Name, Owner | Declaration)],
        SystemDeclarationSyntax system => [Name(system.Name, SemanticTokenModifiers.System | Declaration)],
        GroupDeclarationSyntax group => [Name(group.Name, Group | Declaration)],
        LimitDeclarationSyntax limit => [Name(limit.Name, Limit | Declaration), Name(limit.Owner, Owner)],
        FeedDeclarationSyntax feed => [Name(feed.Name, Feed | Declaration)],
        ControlDeclarationSyntax control => [Name(control.Name, Control | Declaration)],
        WaiveDeclarationSyntax waive => [Name(waive.Framework, Framework)],
        WaiveRuleDeclarationSyntax waive => [Name(waive.Control, Control), Name(waive.Rule, SemanticTokenModifiers.Evidence)],
        ExcludeDeclarationSyntax exclude => [Name(exclude.Framework, Framework)],
        CrosswalkDeclarationSyntax crosswalk => [Name(crosswalk.Source, Framework), Name(crosswalk.Target, Framework)],
        VendorDeclarationSyntax vendor => [Name(vendor.Name, Vendor | Declaration)],
        GateDeclarationSyntax gate => [Name(gate.Name, Gate | Declaration)],
        _ => [],
    };

    private static ImmutableArray<TokenRole> OfItem(ItemSyntax node) => node switch
    {
        OwnerItemSyntax item => [Name(item.Owner, Owner)],
        ForItemSyntax item => Names(item.Systems, SemanticTokenModifiers.System),
        SystemsItemSyntax item => Names(item.Systems, SemanticTokenModifiers.System),
        DomainItemSyntax item => Words(item.Domains),
        PillarItemSyntax item => Words(item.Pillars),
        ActorItemSyntax item => Words(item.Actors),
        ProducesItemSyntax item => Words(item.Classes),
        ProvidesItemSyntax item => Names(item.Controls, Control),
        RequiresItemSyntax item => Names(item.Controls, Control),
        ClassItemSyntax item => [.. item.Words.Concat(item.MoreRoutes).Select(Word)],
        FormatItemSyntax item => [Word(item.Format)],
        EncodingItemSyntax item => [Word(item.Encoding)],
        FeedClassItemSyntax item => [Word(item.Class)],
        UnitItemSyntax item => [Word(item.Unit)],
        StatusItemSyntax item => [Word(item.State)],
        ScopeItemSyntax item => [Name(item.Framework, Framework)],
        SuppliedItemSyntax item => [Name(item.Vendor, Vendor)],
        SatisfiesItemSyntax item => [Name(item.Framework, Framework)],
        ClaimsItemSyntax item => [Name(item.Framework, Framework)],
        RequireItemSyntax item => [Name(item.Framework, Framework), Word(item.Level)],
        RenewalItemSyntax item => [Name(item.Owner, Owner)],
        EvidenceSyntax item => [Name(item.Name, SemanticTokenModifiers.Evidence | Declaration)],
        ProductSyntax item => [Name(item.Name, Product | Declaration)],
        FromRuleSyntax item => [Name(item.Feed, Feed)],
        MatchRuleSyntax item => [Name(item.Feed, Feed)],
        ThresholdRuleSyntax item => [Name(item.Owner ?? default, Owner)],
        DocumentRuleSyntax item => [Name(item.Owner, Owner)],
        CrosswalkRowSyntax item => [new TokenRole(item.Element ?? default, SemanticTokenType.Element, None)],
        _ => [],
    };

    private static ImmutableArray<TokenRole> OfClause(SyntaxNode node) => node switch
    {
        AliasClauseSyntax clause => [Name(clause.Name, Framework | Declaration)],
        ExceptClauseSyntax clause => Names(clause.Systems, SemanticTokenModifiers.System),
        ApprovalSyntax clause => [Name(clause.Owner, Owner)],
        OnClauseSyntax clause => [.. clause.Elements.Names.Select(name => new TokenRole(name, SemanticTokenType.Element, None))],
        FactSyntax fact => [Word(fact.Name)],
        FigureSyntax figure => [Word(figure.Aggregate)],
        ReadAsSyntax read => [Word(read.Unit)],
        DurationSyntax duration => [Word(duration.Unit)],
        CostClauseSyntax cost => [Word(cost.Currency), Word(cost.Unit)],
        ValueSyntax { Suffix: { Kind: SyntaxKind.Name or SyntaxKind.Upper } unit } => [Word(unit)],
        ValueSyntax { Token: { Kind: SyntaxKind.Name, Keyword: not (Keyword.True or Keyword.False) } limit } => [Name(limit, Limit)],
        _ => [],
    };

    /// <summary>A name that could be a field as well, where a limit is declared by it.</summary>
    public static TokenRole OfLimit(SyntaxToken token) => Name(token, Limit);

    /// <summary>A name that could be a system as well, where a group is declared by it.</summary>
    public static TokenRole OfGroup(SyntaxToken token) => Name(token, Group);

    private static TokenRole Name(SyntaxToken token, SemanticTokenModifiers modifiers) => new(token, SemanticTokenType.Class, modifiers);

    private static TokenRole Word(SyntaxToken token) => new(token, SemanticTokenType.EnumMember, None);

    private static ImmutableArray<TokenRole> Names(NameListSyntax list, SemanticTokenModifiers modifiers) =>
        [.. list.Names.Select(name => Name(name, modifiers))];

    private static ImmutableArray<TokenRole> Words(NameListSyntax list) => [.. list.Names.Select(Word)];
}
