using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Features.Diagnostics;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.CodeActions;
using Mapping.LanguageService.Findings;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary><c>textDocument/codeAction</c>: what mends a finding, and what goes on from a gap.</summary>
internal sealed class CodeActionFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["codeActionProvider"] =
        client.Capabilities.Mentions("textDocument", "codeAction", "codeActionLiteralSupport")
            ? new JsonObject { ["codeActionKinds"] = new JsonArray("quickfix", "refactor", "source") }
            : false;

    public void Register(MethodTable methods) =>
        methods.OnComputedRequest("textDocument/codeAction", EditingJson.Default.CodeActionParams, EditingJson.Default.CodeActionItemArray!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => Find(document, parameters)));

    private static CodeActionItem[]? Find(DocumentContext document, CodeActionParams parameters)
    {
        if (document.Editor is not { } editor)
        {
            return null;
        }

        var diagnostics = new DiagnosticItems(document.Context);
        var options = TakesSnippets(document.Context.Client.Capabilities) ? CodeActionOptions.Snippets : CodeActionOptions.PlainText;
        return
        [
            .. CodeActionFinder.Find(editor, document.Positions.SpanOf(parameters.Range), options, document.Context.Fields)
                .Select(action => Of(document, diagnostics, action))
                .Where(action => IsWanted(action.Kind, parameters.Context)),
        ];
    }

    private static CodeActionItem Of(DocumentContext document, DiagnosticItems diagnostics, CodeAction action) => new(
        action.Title,
        KindOf(action.Kind),
        action.Fixes.IsEmpty ? null : [.. action.Fixes.Select(EditorFindings.Of(document.Context.Snapshot).Shown).Select(diagnostics.Of)],
        action.IsPreferred ? true : null,
        action.IsSnippet ? EditItems.OfSnippets(document.Context, action.Edits) : EditItems.Of(document.Context, action.Edits));

    /// <summary>Such edits are of 3.18 and stand among those of documents.</summary>
    private static bool TakesSnippets(ClientCapabilities client) =>
        client.Has("workspace", "workspaceEdit", "documentChanges") && client.Has("workspace", "workspaceEdit", "snippetEditSupport");

    private static string KindOf(CodeActionKind kind) => kind switch
    {
        CodeActionKind.QuickFix => "quickfix",
        CodeActionKind.Refactor => "refactor",
        _ => "source",
    };

    /// <summary>A kind that is wanted stands for its own kinds too; of the whole file only what was asked for.</summary>
    private static bool IsWanted(string kind, CodeActionContext? context) => context?.Only is { IsDefaultOrEmpty: false } only
        ? only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal))
        : kind != "source";
}
