using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Features.Editing;
using Mapping.LanguageServer.Features.Hover;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Completion;

namespace Mapping.LanguageServer.Features.Assistance;

/// <summary>Completion, with documentation once an item is looked at.</summary>
internal sealed class CompletionFeature(Session session) : IFeature
{
    private const int PlainText = 1;
    private const int Snippet = 2;

    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["completionProvider"] = new JsonObject
    {
        ["resolveProvider"] = true,
        ["triggerCharacters"] = new JsonArray(" ", "(", ".", ",", "\""),
    };

    public void Register(MethodTable methods)
    {
        methods.OnComputedRequest("textDocument/completion", LspJson.Default.TextDocumentPositionParams, AssistanceJson.Default.CompletionAnswer!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => Find(document, new CompletionPlace(parameters.TextDocument.Uri, parameters.Position))));
        methods.OnComputedRequest("completionItem/resolve", AssistanceJson.Default.CompletionEntry, AssistanceJson.Default.CompletionEntry!, entry =>
            entry.Data is { } place
                ? session.OnDocument(place.Uri, (document, _) => Resolve(document, entry, place))
                : new Computation<CompletionEntry?>(_ => entry));
    }

    private CompletionAnswer? Find(DocumentContext document, CompletionPlace place)
    {
        if (document.Editor is not { } editor)
        {
            return null;
        }

        var list = Completions.At(editor, document.Positions.OffsetOf(place.Position), document.Context.Fields);
        var snippets = session.Client.Capabilities.Has("textDocument", "completion", "completionItem", "snippetSupport");
        return new CompletionAnswer(list.IsIncomplete, [.. list.Items.Where(item => snippets || !item.IsSnippet).Select(item => Of(document, item, place))]);
    }

    private static CompletionEntry Of(DocumentContext document, CompletionItem item, CompletionPlace place) => new(
        item.Label,
        CompletionKinds.Of(item.Kind),
        item.Detail,
        item.SortText,
        item.FilterText,
        item.IsSnippet ? Snippet : PlainText,
        new TextEditItem(document.Positions.RangeOf(item.Replace), item.InsertText),
        null,
        place);

    /// <summary>The list is made again: it is quicker than to keep every list that an editor may still show.</summary>
    private static CompletionEntry Resolve(DocumentContext document, CompletionEntry entry, CompletionPlace place)
    {
        if (document.Editor is not { } editor)
        {
            return entry;
        }

        var list = Completions.At(editor, document.Positions.OffsetOf(place.Position), document.Context.Fields);
        var item = list.Items.FirstOrDefault(item => item.Label == entry.Label && item.SortText == entry.SortText);
        var text = item is null ? null : Completions.Resolve(editor, item, document.Context.Fields).Documentation;
        return text is null ? entry : entry with { Documentation = new MarkupContent("markdown", text) };
    }
}
