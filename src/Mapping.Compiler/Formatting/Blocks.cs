using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Formatting;

/// <summary>The braces of the nodes that have some.</summary>
public static class Blocks
{
    /// <summary>Null for a node that has none; either brace may be missing.</summary>
    public static (SyntaxToken Open, SyntaxToken Close)? BracesOf(SyntaxNode node) => node switch
    {
        ControlDeclarationSyntax control => (control.OpenBrace, control.CloseBrace),
        EvidenceSyntax evidence => (evidence.OpenBrace, evidence.CloseBrace),
        SystemDeclarationSyntax system => (system.OpenBrace, system.CloseBrace),
        GroupDeclarationSyntax group => (group.OpenBrace, group.CloseBrace),
        FeedDeclarationSyntax feed => (feed.OpenBrace, feed.CloseBrace),
        CrosswalkDeclarationSyntax crosswalk => (crosswalk.OpenBrace, crosswalk.CloseBrace),
        VendorDeclarationSyntax vendor => (vendor.OpenBrace, vendor.CloseBrace),
        ProductSyntax product => (product.OpenBrace, product.CloseBrace),
        GateDeclarationSyntax gate => (gate.OpenBrace, gate.CloseBrace),
        _ => null,
    };
}
