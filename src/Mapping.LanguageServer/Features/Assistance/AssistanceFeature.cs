using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Features.Hover;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.CodeLens;
using Mapping.LanguageService.InlayHints;
using Mapping.LanguageService.SignatureHelp;

namespace Mapping.LanguageServer.Features.Assistance;

/// <summary>What an editor shows beside the text: the parameters of aggregates, hints within lines, lines above declarations.</summary>
internal sealed class AssistanceFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        capabilities["signatureHelpProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray("(", ",") };
        capabilities["inlayHintProvider"] = true;
        capabilities["codeLensProvider"] = new JsonObject();
    }

    public void Register(MethodTable methods)
    {
        session.OnPositionRequest(methods, "textDocument/signatureHelp", AssistanceJson.Default.SignatureAnswer!, (document, offset, _) =>
            document.Editor is { } editor && AggregateHelps.At(editor, offset, document.Context.Fields) is { } help ? Of(help) : null);
        session.OnDocumentRequest(methods, "textDocument/codeLens", AssistanceJson.Default.LensEntryArray!, (document, _) => document is { Editor: { } editor, Context.Client.Editor.ShowsLenses: true }
            ? [.. Lenses.Of(editor).Select(lens => Lenses.Resolve(editor, lens, document.Context.Fields))
                .Select(lens => new LensEntry(document.Positions.RangeOf(lens.Span), CommandOf(lens, document.Context.Client)))]
            : null);
        methods.OnComputedRequest("textDocument/inlayHint", AssistanceJson.Default.RangeParams, AssistanceJson.Default.InlayEntryArray!, parameters =>
            session.OnDocument<InlayEntry[]>(parameters.TextDocument.Uri, (document, _) => document.Editor is { } editor
                ? [.. InlayHinter.Of(editor, document.Positions.SpanOf(parameters.Range)).Where(hint => IsWanted(hint, document.Context.Client.Editor)).Select(hint => Of(document, hint))]
                : null));
    }

    private static LensCommand CommandOf(Lens lens, SessionSettings client) => client.ExplainCommand is { Length: > 0 } command
        ? new LensCommand(lens.Title ?? "", command, [lens.Name])
        : new LensCommand(lens.Title ?? "", "");

    private static bool IsWanted(InlayHint hint, EditorSettings settings) =>
        hint.Kind == InlayHintKind.Title ? settings.ShowsTitles : settings.ShowsFigures;

    private static SignatureAnswer Of(AggregateHelp help) => new(
        [
            new SignatureEntry(help.Label, Markdown(help.Documentation),
            [
                .. help.Parameters.Select(parameter => new ParameterEntry([parameter.Span.Start, parameter.Span.End], Markdown(parameter.Documentation))),
            ]),
        ],
        0,
        help.Active);

    private static InlayEntry Of(DocumentContext document, InlayHint hint) =>
        new(document.Positions.PositionOf(hint.Offset), hint.Label, PaddingLeft: true, hint.Tooltip is { } tooltip ? Markdown(tooltip) : null);

    private static MarkupContent Markdown(string text) => new("markdown", text);
}
