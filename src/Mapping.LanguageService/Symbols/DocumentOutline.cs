using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Symbols;

/// <summary>The declarations of a file, with the items that people look for.</summary>
public sealed class DocumentOutline
{
    private readonly SourceText source;

    private DocumentOutline(SourceText source) => this.source = source;

    /// <summary>In the order of the source.</summary>
    public static ImmutableArray<OutlineEntry> Of(EditorDocument document)
    {
        var outline = new DocumentOutline(document.Source);
        return [.. document.Tree.Root.Declarations.Select(outline.EntryOf).OfType<OutlineEntry>()];
    }

    private OutlineEntry? EntryOf(DeclarationSyntax node) => node switch
    {
        UseFrameworkSyntax use => Named(use, use.Keyword, use.Alias?.Name ?? use.Framework, AfterKeyword(use, use.Keyword), OutlineKind.Framework),
        UseCrosswalkSyntax use => Unnamed(use, use.Keyword, OutlineKind.Crosswalk),
        OwnerDeclarationSyntax owner => Named(owner, owner.Keyword, owner.Name, Title(owner.Title), OutlineKind.Owner),
        LimitDeclarationSyntax limit => Named(limit, limit.Keyword, limit.Name, Words(limit.Amount.Span), OutlineKind.Limit),
        SystemDeclarationSyntax system =>
            Named(system, system.Keyword, system.Name, Title(system.Title), OutlineKind.System, ChildrenOf(system.Items)),
        GroupDeclarationSyntax group => Named(group, group.Keyword, group.Name, Title(group.Title), OutlineKind.Group),
        FeedDeclarationSyntax feed => Named(feed, feed.Keyword, feed.Name, Title(feed.Title), OutlineKind.Feed),
        ControlDeclarationSyntax control =>
            Named(control, control.Keyword, control.Name, Title(control.Title), OutlineKind.Control, ChildrenOf(control.Items)),
        WaiveDeclarationSyntax waive => Unnamed(waive, waive.Keyword, OutlineKind.Waiver, waive.Framework, waive.Refs),
        WaiveRuleDeclarationSyntax waive => RuleWaiver(waive),
        ExcludeDeclarationSyntax exclude => Unnamed(exclude, exclude.Keyword, OutlineKind.Exclusion, exclude.Framework, exclude.Refs),
        CrosswalkDeclarationSyntax crosswalk => CrosswalkEntry(crosswalk),
        VendorDeclarationSyntax vendor =>
            Named(vendor, vendor.Keyword, vendor.Name, Title(vendor.Title), OutlineKind.Vendor, ChildrenOf(vendor.Products)),
        GateDeclarationSyntax gate => Named(gate, gate.Keyword, gate.Name, "", OutlineKind.Gate, ChildrenOf(gate.Requirements)),
        _ => null,
    };

    private OutlineEntry? ItemOf(ItemSyntax node) => node switch
    {
        ScopeItemSyntax scope => Unnamed(scope, scope.Keyword, OutlineKind.Scope),
        SatisfiesItemSyntax satisfies => Unnamed(satisfies, satisfies.Keyword, OutlineKind.Mapping, satisfies.Framework, satisfies.Refs),
        ClaimsItemSyntax claims => Unnamed(claims, claims.Keyword, OutlineKind.Mapping, claims.Framework, claims.Refs),
        EvidenceSyntax evidence =>
            Named(evidence, evidence.Keyword, evidence.Name, evidence.Title is { } title ? Title(title) : "", OutlineKind.Evidence),
        ProductSyntax product =>
            Named(product, product.Keyword, product.Name, Title(product.Title), OutlineKind.Product, ChildrenOf(product.Items)),
        RequireItemSyntax require => Unnamed(require, require.Keyword, OutlineKind.Requirement),
        CrosswalkRowSyntax row => RowEntry(row),
        _ => null,
    };

    private OutlineEntry RuleWaiver(WaiveRuleDeclarationSyntax node)
    {
        var name = source.ToString(TextSpan.FromBounds(node.Control.Start, Math.Max(node.Control.Start, node.Rule.End)));
        return new OutlineEntry(OrElse(name.Trim(), node.Keyword), "", OutlineKind.Waiver, node.Span, node.Keyword.Span, []);
    }

    private OutlineEntry CrosswalkEntry(CrosswalkDeclarationSyntax node)
    {
        var name = Words(TextSpan.FromBounds(node.Keyword.End, Math.Max(node.Keyword.End, Math.Max(node.Source.End, node.Target.End))));
        return new OutlineEntry(OrElse(name, node.Keyword), "", OutlineKind.Crosswalk, node.Span, node.Keyword.Span, ChildrenOf(node.Rows));
    }

    private OutlineEntry? RowEntry(CrosswalkRowSyntax node)
    {
        var selection = node.Citation.Span;
        return selection.IsEmpty
            ? null
            : new OutlineEntry(Words(selection), Words(node.Relation.Span), OutlineKind.CrosswalkRow, node.Span, selection, []);
    }

    private ImmutableArray<OutlineEntry> ChildrenOf(ImmutableArray<ItemSyntax> items) => [.. items.Select(ItemOf).OfType<OutlineEntry>()];

    private OutlineEntry Named(
        SyntaxNode node, SyntaxToken keyword, SyntaxToken name, string detail, OutlineKind kind, ImmutableArray<OutlineEntry> children = default) =>
        new(
            OrElse(source.ToString(name.Span), keyword),
            detail,
            kind,
            node.Span,
            name.IsMissing ? keyword.Span : name.Span,
            children.IsDefault ? [] : children);

    /// <summary>Goes by the words after its keyword, or by what it cites.</summary>
    private OutlineEntry Unnamed(SyntaxNode node, SyntaxToken keyword, OutlineKind kind, SyntaxToken? framework = null, RefListSyntax? refs = null)
    {
        var name = framework is { } token ? $"{source.ToString(token.Span)} {(refs is null ? "" : Words(refs.Span))}".Trim() : AfterKeyword(node, keyword);
        return new OutlineEntry(OrElse(name, keyword), "", kind, node.Span, keyword.Span, []);
    }

    private string AfterKeyword(SyntaxNode node, SyntaxToken keyword) => Words(TextSpan.FromBounds(keyword.End, Math.Max(keyword.End, node.Span.End)));

    private string OrElse(string name, SyntaxToken keyword) => name.Length > 0 ? name : source.ToString(keyword.Span);

    private string Title(SyntaxToken token) => source.ToString(token.Span).Trim('"');

    /// <summary>On one line, one space between words.</summary>
    private string Words(TextSpan span) =>
        string.Join(' ', source.ToString(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
