using Mapping.Compiler.Text;
using Mapping.LanguageServer.Protocol;
using Mapping.Workspaces.Editing;
using Location = Mapping.LanguageServer.Protocol.Location;
using Range = Mapping.LanguageServer.Protocol.Range;
using SourceLocation = Mapping.Compiler.Text.Location;

namespace Mapping.LanguageServer.Documents;

/// <summary>Names the files of a snapshot as the editor does, and places in them. Never changes, so any thread may ask.</summary>
/// <param name="snapshot">The workspace.</param>
/// <param name="spellings">The editor's own spelling of documents that it holds, by path in the workspace.</param>
/// <param name="encoding">What characters are.</param>
internal sealed class SnapshotUris(WorkspaceSnapshot snapshot, IReadOnlyDictionary<string, string> spellings, PositionEncoding encoding)
{
    /// <summary>What is inside the product, such as its catalogs, and is shown as read-only documents.</summary>
    public const string InsideScheme = "mapping:///";

    private const string CatalogFolder = "catalogs/";

    public string Of(string path) => spellings.TryGetValue(path, out var spelling) ? spelling
        : path.StartsWith(CatalogFolder, StringComparison.Ordinal) && snapshot.FindText(path) is null ? InsideScheme + path
        : DocumentUri.Of(Path.Join(snapshot.Root, path));

    public Location Of(SourceLocation location) => new(Of(location.Path), RangeOf(location, new TextPositions(location.Source.Content, encoding)));

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
