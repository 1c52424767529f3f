using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Symbols;

namespace Mapping.LanguageServer.Features.Outline;

/// <summary><c>textDocument/documentSymbol</c>: what a file declares.</summary>
internal sealed class DocumentSymbolFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["documentSymbolProvider"] = true;

    public void Register(MethodTable methods) =>
        session.OnDocumentRequest(methods, "textDocument/documentSymbol", OutlineJson.Default.DocumentSymbolItemArray!, Compute);

    private static DocumentSymbolItem[] Compute(DocumentContext document, CancellationToken cancellation) =>
        document.Editor is { } editor ? [.. DocumentOutline.Of(editor).Select(entry => Of(entry, document.Positions))] : [];

    private static DocumentSymbolItem Of(OutlineEntry entry, TextPositions positions) => new(
        entry.Name,
        KindOf(entry.Kind),
        positions.RangeOf(entry.Span),
        positions.RangeOf(entry.Selection),
        entry.Detail.Length == 0 ? null : entry.Detail,
        [.. entry.Children.Select(child => Of(child, positions))]);

    /// <summary>The protocol's kinds are those of programming languages; these have icons that fit.</summary>
    private static int KindOf(OutlineKind kind) => kind switch
    {
        OutlineKind.Framework => 2,
        OutlineKind.Owner => 13,
        OutlineKind.System => 5,
        OutlineKind.Scope => 3,
        OutlineKind.Feed => 8,
        OutlineKind.Control => 12,
        OutlineKind.Mapping => 20,
        OutlineKind.Evidence => 7,
        OutlineKind.Waiver or OutlineKind.Exclusion => 24,
        OutlineKind.Crosswalk or OutlineKind.CrosswalkRow => 11,
        OutlineKind.Vendor => 4,
        OutlineKind.Product => 19,
        OutlineKind.Gate => 14,
        OutlineKind.Requirement => 17,
        _ => 15,
    };
}
