using Mapping.Compiler.Text;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>Puts edits into the protocol's words.</summary>
internal static class EditItems
{
    public static TextEditItem Of(SnapshotContext context, TextEdit edit) =>
        new(SnapshotUris.RangeOf(edit.Location, context.PositionsOf(edit.Location.Source)), edit.NewText);

    /// <summary>Edits whose texts are snippets.</summary>
    public static WorkspaceEdit OfSnippets(SnapshotContext context, IEnumerable<TextEdit> edits) => new(DocumentChanges:
    [
        .. edits
            .GroupBy(edit => context.Uris.Of(edit.Location.Path), StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new DocumentEdit(new AnyVersionOfDocument(file.Key), [.. file.Select(edit => OfSnippet(context, edit))])),
    ]);

    private static SnippetEditItem OfSnippet(SnapshotContext context, TextEdit edit) =>
        new(SnapshotUris.RangeOf(edit.Location, context.PositionsOf(edit.Location.Source)), new SnippetText(edit.NewText));

    public static WorkspaceEdit Of(SnapshotContext context, IEnumerable<TextEdit> edits)
    {
        var changes = new SortedDictionary<string, List<TextEditItem>>(StringComparer.Ordinal);
        foreach (var edit in edits)
        {
            var uri = context.Uris.Of(edit.Location.Path);
            if (!changes.TryGetValue(uri, out var ofFile))
            {
                changes.Add(uri, ofFile = []);
            }

            ofFile.Add(Of(context, edit));
        }

        return new WorkspaceEdit(changes);
    }
}
