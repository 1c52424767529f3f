using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Catalogs;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageServer.Features.Structure;

/// <summary>What can be folded, how a selection grows, and what leads out of the sources.</summary>
internal sealed class StructureFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        capabilities["foldingRangeProvider"] = true;
        capabilities["selectionRangeProvider"] = true;
        capabilities["documentLinkProvider"] = new JsonObject();
    }

    public void Register(MethodTable methods)
    {
        session.OnDocumentRequest(methods, "textDocument/foldingRange", StructureJson.Default.FoldingItemArray!, (document, _) =>
            document.Editor is { } editor ? [.. Folding.Of(editor).Select(range => Of(document, range))]
                : document.Catalog is { } catalog ? [.. CatalogFolding.Of(catalog).Select(range => Of(document, range))]
                : null);
        session.OnDocumentRequest(methods, "textDocument/documentLink", StructureJson.Default.LinkItemArray!, (document, _) =>
            document.Editor is { } editor ? [.. DocumentLinks.Of(editor).Select(link => Of(document, link))] : null);
        methods.OnComputedRequest("textDocument/selectionRange", StructureJson.Default.SelectionParams, StructureJson.Default.SelectionItemArray!, parameters =>
            session.OnDocument<SelectionItem[]>(parameters.TextDocument.Uri, (document, _) => document.Editor is { } editor
                ? [.. parameters.Positions.Select(position => Around(document, SelectionRanges.At(editor, document.Positions.OffsetOf(position))))]
                : null));
    }

    private static FoldingItem Of(DocumentContext document, FoldingRange range)
    {
        var lines = document.Positions.RangeOf(range.Span);

        // The line of a closing brace stays to be seen.
        var end = range.Kind == FoldingKind.Block ? lines.End.Line - 1 : lines.End.Line;
        return new FoldingItem(lines.Start.Line, Math.Max(lines.Start.Line, end), range.Kind switch
        {
            FoldingKind.Comment or FoldingKind.Prose => "comment",
            FoldingKind.Uses => "imports",
            _ => null,
        });
    }

    private static LinkItem Of(DocumentContext document, DocumentLink link) => new(
        document.Positions.RangeOf(link.Span),
        link.IsPath ? document.Context.Uris.Of(link.Target) : link.Target,
        link.Tooltip);

    private static SelectionItem Around(DocumentContext document, IEnumerable<Compiler.Text.TextSpan> spans)
    {
        SelectionItem? outer = null;
        foreach (var span in spans.Reverse())
        {
            outer = new SelectionItem(document.Positions.RangeOf(span), outer);
        }

        return outer ?? new SelectionItem(default, null);
    }
}
