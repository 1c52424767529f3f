using Mapping.Compiler.Text;
using Mapping.LanguageServer.Protocol;
using Mapping.Workspaces.Editing;
using Location = Mapping.LanguageServer.Protocol.Location;
using Range = Mapping.LanguageServer.Protocol.Range;
using SourceLocation = Mapping.Compiler.Text.Location;

namespace Mapping.LanguageServer.Documents;

/// <summary>Names the files of a snapshot as the editor does, and places in them. Never changes, so any thread may ask.</summary>
/// <param name="snapshot">The workspace.</param>
/// <param name="root">The workspace's folder as the editor spells it.</param>
/// <param name="spellings">The editor's own spelling of documents that it holds, by path in the workspace.</param>
/// <param name="encoding">What characters are.</param>
/// <param name="shipped">The files of catalogs that ship; null for an editor that shows documents that are no files.</param>
internal sealed class SnapshotUris(
    WorkspaceSnapshot snapshot, string root, IReadOnlyDictionary<string, string> spellings, PositionEncoding encoding, ShippedFiles? shipped)
{
    private const string CatalogFolder = "catalogs/";

    private IReadOnlyDictionary<string, string> Spellings => spellings;

    /// <summary>The workspace's folder as the editor spells it.</summary>
    public string Root => root;

    /// <summary>A file of the workspace, by path.</summary>
    public string Of(string path) => spellings.TryGetValue(path, out var spelling) ? spelling : DocumentUri.Of(Path.Join(root, path));

    /// <summary>Whether every file is named as there.</summary>
    public bool SpellsLike(SnapshotUris other) =>
        root == other.Root && spellings.Count == other.Spellings.Count && spellings.All(entry => other.Spellings.GetValueOrDefault(entry.Key) == entry.Value);

    /// <summary>The file of a place: one of the workspace's, or one that ships and that no file here need resemble.</summary>
    public string UriOf(SourceLocation location) =>
        location.Path.StartsWith(CatalogFolder, StringComparison.Ordinal) && snapshot.FindText(location.Path) != location.Source
            ? UriOfShipped(location.Source)
            : Of(location.Path);

    public Location Of(SourceLocation location) => new(UriOf(location), RangeOf(location, TextPositions.Of(location.Source, encoding)));

    private string UriOfShipped(SourceText catalog) =>
        shipped?.PathOf(catalog) is { } file ? DocumentUri.Of(file) : InsideDocuments.Scheme + catalog.Path[CatalogFolder.Length..];

    /// <summary>A range in a text whose positions are at hand; a place in a file that is not kept knows line and column by itself.</summary>
    public static Range RangeOf(SourceLocation location, TextPositions positions)
    {
        if (location.Source is not { Length: 0, Origin: var origin } || origin == new LinePosition(1, 1))
        {
            return positions.RangeOf(location.Span);
        }

        var place = new Position(origin.Line - 1, origin.Column - 1);
        return new Range(place, place);
    }
}
