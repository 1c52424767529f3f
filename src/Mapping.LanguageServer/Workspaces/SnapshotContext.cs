using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageService;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>What features compute from: a snapshot, and how its editor speaks. Never changes, so any thread may use it.</summary>
/// <param name="Snapshot">The workspace.</param>
/// <param name="Uris">Its files in the editor's words.</param>
/// <param name="Client">What the editor can do.</param>
internal sealed record SnapshotContext(WorkspaceSnapshot Snapshot, SnapshotUris Uris, SessionSettings Client)
{
    /// <summary>What is known of the records of feeds.</summary>
    public IFieldKnowledge Fields { get; init; } = NoFieldKnowledge.Instance;

    public TextPositions PositionsOf(SourceText text) => TextPositions.Of(text, Client.Encoding);

    /// <summary>A file of the workspace; null where there is none of this path.</summary>
    public DocumentContext? Document(string path) =>
        Snapshot.FindText(path) is { } text ? new DocumentContext(this, text, Snapshot.FindTree(path)) : null;

    /// <summary>A catalog that ships.</summary>
    public DocumentContext Document(Framework shipped) => new(this, shipped.Source, Tree: null, shipped);
}
