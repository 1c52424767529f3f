using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>A block of the tree.</summary>
internal sealed record OpenBlock(BlockKind Kind, SyntaxNode Node, SyntaxToken OpenBrace, ImmutableArray<ItemSyntax> Items, SyntaxToken CloseBrace)
{
    /// <summary>The block that a node is, or null.</summary>
    public static OpenBlock? Of(SyntaxNode? node) => node switch
    {
        SystemDeclarationSyntax block => new(BlockKind.System, block, block.OpenBrace, block.Items, block.CloseBrace),
        GroupDeclarationSyntax block => new(BlockKind.Group, block, block.OpenBrace, block.Items, block.CloseBrace),
        FeedDeclarationSyntax block => new(BlockKind.Feed, block, block.OpenBrace, block.Items, block.CloseBrace),
        ControlDeclarationSyntax block => new(BlockKind.Control, block, block.OpenBrace, block.Items, block.CloseBrace),
        EvidenceSyntax block => new(BlockKind.Evidence, block, block.OpenBrace, block.Rules, block.CloseBrace),
        CrosswalkDeclarationSyntax block => new(BlockKind.Crosswalk, block, block.OpenBrace, block.Rows, block.CloseBrace),
        VendorDeclarationSyntax block => new(BlockKind.Vendor, block, block.OpenBrace, block.Products, block.CloseBrace),
        ProductSyntax block => new(BlockKind.Product, block, block.OpenBrace, block.Items, block.CloseBrace),
        GateDeclarationSyntax block => new(BlockKind.Gate, block, block.OpenBrace, block.Requirements, block.CloseBrace),
        _ => null,
    };

    /// <summary>Whether something that begins at a place, behind the start of the block, stands between its braces.</summary>
    public bool Holds(int place) =>
        !OpenBrace.IsMissing && OpenBrace.End <= place && (CloseBrace.IsMissing || place <= CloseBrace.Start);

    /// <summary>The index of the last item that begins before a place, or -1.</summary>
    public int LastItemBefore(int place)
    {
        var index = Items.Length - 1;
        while (index >= 0 && Items[index].Span.Start >= place)
        {
            index--;
        }

        return index;
    }
}
