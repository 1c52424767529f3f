using Mapping.Compiler.Text;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>Puts edits into the protocol's words.</summary>
internal static class EditItems
{
    public static TextEditItem Of(SnapshotContext context, TextEdit edit) =>
        new(SnapshotUris.RangeOf(edit.Location, context.PositionsOf(edit.Location.Source)), edit.NewText);

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
