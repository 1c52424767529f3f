using Mapping.Compiler.Text;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Workspaces;
using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>Puts edits into the protocol's words.</summary>
internal static class EditItems
{
    public static TextEditItem Of(SnapshotContext context, TextEdit edit) => new(RangeOf(context, edit), edit.NewText);

    public static WorkspaceEdit Of(SnapshotContext context, IEnumerable<TextEdit> edits)
    {
        if (context.Client.Capabilities.Has("workspace", "workspaceEdit", "documentChanges"))
        {
            return OfDocuments(context, edits, edit => new DocumentEditItem(RangeOf(context, edit), edit.NewText));
        }

        var changes = new SortedDictionary<string, List<TextEditItem>>(StringComparer.Ordinal);
        foreach (var file in edits.GroupBy(edit => context.Uris.Of(edit.Location.Path), StringComparer.Ordinal))
        {
            changes.Add(file.Key, [.. file.Select(edit => Of(context, edit))]);
        }

        return new WorkspaceEdit(changes);
    }

    /// <summary>Edits whose texts are snippets.</summary>
    public static WorkspaceEdit OfSnippets(SnapshotContext context, IEnumerable<TextEdit> edits) => OfDocuments(
        context, edits, edit => new DocumentEditItem(RangeOf(context, edit), Snippet: new SnippetText(edit.NewText)));

    private static WorkspaceEdit OfDocuments(SnapshotContext context, IEnumerable<TextEdit> edits, Func<TextEdit, DocumentEditItem> itemOf)
    {
        var files = edits.GroupBy(edit => edit.Location.Path, StringComparer.Ordinal)
            .OrderBy(file => context.Uris.Of(file.Key), StringComparer.Ordinal)
            .Select(file => new DocumentEdit(VersionOf(context, file.Key), [.. file.Select(itemOf)]));
        return new WorkspaceEdit(DocumentChanges: [.. files]);
    }

    private static VersionOfDocument VersionOf(SnapshotContext context, string path) => new(
        context.Uris.Of(path), context.Snapshot.OpenDocuments.TryGetValue(path, out var document) ? document.Version : null);

    private static Range RangeOf(SnapshotContext context, TextEdit edit) =>
        SnapshotUris.RangeOf(edit.Location, context.PositionsOf(edit.Location.Source));
}
