using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Formatting;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>Formatting of documents, of selections, and while typing. There is one layout, so the editor's options change nothing.</summary>
internal sealed class FormattingFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        capabilities["documentFormattingProvider"] = true;
        capabilities["documentRangeFormattingProvider"] = client.Capabilities.Has("textDocument", "rangeFormatting", "rangesSupport")
            ? new JsonObject { ["rangesSupport"] = true }
            : true;
        capabilities["documentOnTypeFormattingProvider"] = new JsonObject { ["firstTriggerCharacter"] = "}", ["moreTriggerCharacter"] = new JsonArray("\n") };
    }

    public void Register(MethodTable methods)
    {
        session.OnDocumentRequest(methods, "textDocument/formatting", EditingJson.Default.TextEditItemArray!, (document, _) =>
            document.Editor is { } editor ? Edits(document, DocumentFormatting.Format(editor)) : null);
        methods.OnComputedRequest("textDocument/rangeFormatting", EditingJson.Default.RangeParams, EditingJson.Default.TextEditItemArray!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => document.Editor is { } editor
                ? Edits(document, DocumentFormatting.FormatRange(editor, document.Positions.SpanOf(parameters.Range)))
                : null));
        methods.OnComputedRequest("textDocument/rangesFormatting", EditingJson.Default.RangesParams, EditingJson.Default.TextEditItemArray!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => document.Editor is { } editor
                ? Edits(document, DocumentFormatting.FormatRanges(editor, [.. parameters.Ranges.Select(document.Positions.SpanOf)]))
                : null));
        methods.OnComputedRequest("textDocument/onTypeFormatting", EditingJson.Default.OnTypeParams, EditingJson.Default.TextEditItemArray!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => document.Editor is { } editor && parameters.Ch.Length == 1
                ? Edits(document, DocumentFormatting.FormatTyped(editor, document.Positions.OffsetOf(parameters.Position), parameters.Ch[0]))
                : null));
    }

    private static TextEditItem[] Edits(DocumentContext document, IEnumerable<Compiler.Text.TextEdit> edits) =>
        [.. edits.Select(edit => EditItems.Of(document.Context, edit))];
}
