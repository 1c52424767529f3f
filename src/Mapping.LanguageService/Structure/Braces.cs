using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Structure;

/// <summary>The blocks of the language.</summary>
internal static class Braces
{
    /// <summary>The braces of a node that has some; either may be missing.</summary>
    public static (SyntaxToken Open, SyntaxToken Close)? Of(SyntaxNode node) => node switch
    {
        ControlDeclarationSyntax control => (control.OpenBrace, control.CloseBrace),
        EvidenceSyntax evidence => (evidence.OpenBrace, evidence.CloseBrace),
        SystemDeclarationSyntax system => (system.OpenBrace, system.CloseBrace),
        FeedDeclarationSyntax feed => (feed.OpenBrace, feed.CloseBrace),
        CrosswalkDeclarationSyntax crosswalk => (crosswalk.OpenBrace, crosswalk.CloseBrace),
        VendorDeclarationSyntax vendor => (vendor.OpenBrace, vendor.CloseBrace),
        ProductSyntax product => (product.OpenBrace, product.CloseBrace),
        GateDeclarationSyntax gate => (gate.OpenBrace, gate.CloseBrace),
        _ => null,
    };

    /// <summary>What stands between the braces, in the order of the source.</summary>
    public static ImmutableArray<ItemSyntax> ItemsOf(SyntaxNode node) => node switch
    {
        ControlDeclarationSyntax control => control.Items,
        EvidenceSyntax evidence => evidence.Rules,
        SystemDeclarationSyntax system => system.Items,
        FeedDeclarationSyntax feed => feed.Items,
        CrosswalkDeclarationSyntax crosswalk => crosswalk.Rows,
        VendorDeclarationSyntax vendor => vendor.Products,
        ProductSyntax product => product.Items,
        GateDeclarationSyntax gate => gate.Requirements,
        _ => [],
    };
}
