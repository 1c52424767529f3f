using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Outline;

/// <summary>Writes the outline of one text.</summary>
internal sealed class OutlineWriter(SourceText source)
{
    public ImmutableArray<OutlineEntry> Of(IEnumerable<SyntaxNode> nodes) => [.. nodes.Select(Of).OfType<OutlineEntry>()];

    private OutlineEntry? Of(SyntaxNode node) => node switch
    {
        UseFrameworkSyntax use => Entry(use, OutlineKind.Import, use.Framework, title: null),
        UseCrosswalkSyntax use => Entry(use, OutlineKind.Import, use.Source, use.Target),
        OwnerDeclarationSyntax owner => Entry(owner, OutlineKind.Owner, owner.Name, owner.Title),
        SystemDeclarationSyntax system => Entry(system, OutlineKind.System, system.Name, system.Title),
        FeedDeclarationSyntax feed => Entry(feed, OutlineKind.Feed, feed.Name, feed.Title),
        ControlDeclarationSyntax control => Entry(control, OutlineKind.Control, control.Name, control.Title, control.Items),
        EvidenceSyntax evidence => Entry(evidence, OutlineKind.Evidence, evidence.Name, evidence.Title),
        WaiveDeclarationSyntax waive => Decision(waive, waive.Keyword, waive.Refs),
        ExcludeDeclarationSyntax exclude => Decision(exclude, exclude.Keyword, exclude.Refs),
        CrosswalkDeclarationSyntax crosswalk => Entry(crosswalk, OutlineKind.Crosswalk, crosswalk.Source, crosswalk.Target),
        VendorDeclarationSyntax vendor => Entry(vendor, OutlineKind.Vendor, vendor.Name, vendor.Title, vendor.Products),
        ProductSyntax product => Entry(product, OutlineKind.Product, product.Name, product.Title),
        GateDeclarationSyntax gate => Entry(gate, OutlineKind.Gate, gate.Name, title: null),
        _ => null,
    };

    private OutlineEntry Decision(SyntaxNode node, SyntaxToken keyword, RefListSyntax refs)
    {
        var name = refs.Span.IsEmpty ? keyword.Span : refs.Span;
        return new OutlineEntry(source.ToString(name), source.ToString(keyword.Span), OutlineKind.Decision, node.Span, name, []);
    }

    /// <summary>A declaration whose name is still to be written is shown by its first word.</summary>
    private OutlineEntry Entry(SyntaxNode node, OutlineKind kind, SyntaxToken name, SyntaxToken? title, ImmutableArray<ItemSyntax> items = default)
    {
        var span = node.Span;
        var nameSpan = name.IsMissing || name.Length == 0 ? new TextSpan(span.Start, FirstWordLength(span)) : name.Span;
        return new OutlineEntry(
            source.ToString(nameSpan), TitleOf(title), kind, span, nameSpan, items.IsDefault ? [] : Of(items));
    }

    private int FirstWordLength(TextSpan span)
    {
        var length = source[span].IndexOfAny(" \t\r\n");
        return length < 0 ? span.Length : length;
    }

    private string? TitleOf(SyntaxToken? title) =>
        title is { IsMissing: false } token ? source.ToString(token.Span).Trim('"') : null;
}
