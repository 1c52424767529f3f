using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Catalogs;
using Mapping.LanguageService.Symbols;

namespace Mapping.LanguageServer.Features.Outline;

/// <summary><c>textDocument/documentSymbol</c>: what a file declares.</summary>
internal sealed class DocumentSymbolFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["documentSymbolProvider"] = true;

    public void Register(MethodTable methods) =>
        session.OnDocumentRequest(methods, "textDocument/documentSymbol", OutlineJson.Default.DocumentSymbolItemArray!, Compute);

    private static DocumentSymbolItem[] Compute(DocumentContext document, CancellationToken cancellation) =>
        [.. Entries(document).Select(entry => Of(entry, document.Positions))];

    private static ImmutableArray<OutlineEntry> Entries(DocumentContext document) => document.Editor is { } editor ? DocumentOutline.Of(editor)
        : document.Catalog is { } catalog ? CatalogOutline.Of(catalog)
        : [];

    private static DocumentSymbolItem Of(OutlineEntry entry, TextPositions positions) => new(
        entry.Name,
        SymbolKinds.Of(entry.Kind),
        positions.RangeOf(entry.Span),
        positions.RangeOf(entry.Selection),
        entry.Detail.Length == 0 ? null : entry.Detail,
        [.. entry.Children.Select(child => Of(child, positions))]);
}
