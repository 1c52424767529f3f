using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Structure;

/// <summary>What the blocks of the language hold.</summary>
internal static class BlockItems
{
    /// <summary>In the order of the source.</summary>
    public static ImmutableArray<ItemSyntax> Of(SyntaxNode node) => node switch
    {
        ControlDeclarationSyntax control => control.Items,
        EvidenceSyntax evidence => evidence.Rules,
        SystemDeclarationSyntax system => system.Items,
        GroupDeclarationSyntax group => group.Items,
        FeedDeclarationSyntax feed => feed.Items,
        CrosswalkDeclarationSyntax crosswalk => crosswalk.Rows,
        VendorDeclarationSyntax vendor => vendor.Products,
        ProductSyntax product => product.Items,
        GateDeclarationSyntax gate => gate.Requirements,
        _ => [],
    };
}
