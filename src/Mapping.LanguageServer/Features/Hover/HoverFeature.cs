using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageServer.Features.Hover;

/// <summary><c>textDocument/hover</c>.</summary>
internal sealed class HoverFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["hoverProvider"] = true;

    public void Register(MethodTable methods) => session.OnPositionRequest(
        methods, "textDocument/hover", HoverJson.Default.HoverItem!, (document, offset, _) => Find(document, offset));

    private static HoverItem? Find(DocumentContext document, int offset) =>
        document.Editor is { } editor && Hovers.At(editor, offset, document.Context.Fields) is { } hover
            ? new HoverItem(new MarkupContent("markdown", hover.Markdown), document.Positions.RangeOf(hover.Span))
            : null;
}
