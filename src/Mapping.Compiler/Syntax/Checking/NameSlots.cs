using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>Where a node holds names.</summary>
internal static class NameSlots
{
    /// <summary>Whether a token is a name of the node, declared or used.</summary>
    public static bool Holds(SyntaxNode node, in SyntaxToken token)
    {
        foreach (var name in NamesOf(node))
        {
            if (name.Start == token.Start && !name.IsMissing)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name that a node declares, or null.</summary>
    public static SyntaxToken? Declared(SyntaxNode node) => node switch
    {
        ControlDeclarationSyntax control => control.Name,
        EvidenceSyntax evidence => evidence.Name,
        OwnerDeclarationSyntax owner => owner.Name,
        LimitDeclarationSyntax limit => limit.Name,
        LimitItemSyntax item => item.Limit.Name,
        SystemDeclarationSyntax system => system.Name,
        GroupDeclarationSyntax group => group.Name,
        FeedDeclarationSyntax feed => feed.Name,
        VendorDeclarationSyntax vendor => vendor.Name,
        ProductSyntax product => product.Name,
        GateDeclarationSyntax gate => gate.Name,
        AliasClauseSyntax alias => alias.Name,
        _ => null,
    };

    private static ImmutableArray<SyntaxToken> NamesOf(SyntaxNode node) => Declared(node) is { } declared ? [declared] : node switch
    {
        NameListSyntax list => list.Names,
        OwnerItemSyntax item => [item.Owner],
        FactSyntax fact => [fact.Name],
        ClassItemSyntax item => [.. item.Words, .. item.MoreRoutes],
        SuppliedItemSyntax item => [item.Vendor],
        FormatItemSyntax item => [item.Format],
        EncodingItemSyntax item => [item.Encoding],
        FeedClassItemSyntax item => [item.Class],
        FromRuleSyntax rule => [rule.Feed],
        MatchRuleSyntax rule => [rule.Feed],
        FigureSyntax figure => [figure.Aggregate],
        ThresholdRuleSyntax rule => rule.Owner is { } owner ? [owner] : [],
        DocumentRuleSyntax rule => [rule.Owner],
        WaiveRuleDeclarationSyntax waive => [waive.Control, waive.Rule],
        ApprovalSyntax approval => [approval.Owner],
        RenewalItemSyntax item => [item.Owner],
        UseFrameworkSyntax use => [use.Framework],
        UseCrosswalkSyntax use => [use.Source, use.Target],
        CrosswalkDeclarationSyntax crosswalk => [crosswalk.Source, crosswalk.Target],
        CrosswalkRowSyntax row => row.Element is { } element ? [element] : [],
        _ => [],
    };
}
