using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary>The catalogs that a reader can ask for: those that ship, and those of a workspace.</summary>
internal sealed class KnownCatalogs
{
    private readonly BoundWorkspace workspace;

    private KnownCatalogs(BoundWorkspace workspace) => this.workspace = workspace;

    /// <summary>By id and edition.</summary>
    public IEnumerable<Framework> All => workspace.Available.Select(known => workspace.FindCatalog(known.Id, known.Edition)).OfType<Framework>();

    /// <param name="folder">The folder of a workspace, or one below it; null for the one that holds the current folder, if any does.</param>
    /// <exception cref="WorkspaceException">There is no such folder.</exception>
    public static KnownCatalogs Read(string? folder)
    {
        // A folder that is no workspace, a home folder say, is not searched through.
        var root = folder is null ? WorkspaceRoot.FindMarked(Path.GetFullPath(".")) : WorkspaceRoot.Find(folder);
        var workspace = BoundWorkspace.Bind([], root is null ? [] : WorkspaceReader.ReadRoot(root).Catalogs);
        WorkspaceJudge.WarnOfErrors(workspace.Diagnostics);
        return new KnownCatalogs(workspace);
    }

    /// <param name="text">A framework, with <c>@</c> and an edition where it matters; without one the newest counts, of a law that ships the newest that ships.</param>
    /// <exception cref="UsageException">There is no such catalog; the message says what there is.</exception>
    public Framework Find(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var id = at < 0 ? text : text[..at];
        var framework = at >= 0
            ? workspace.FindCatalog(id, text[(at + 1)..])
            : ShippedCatalogs.Latest(id) ?? All.LastOrDefault(known => known.Id == id);
        return framework ?? throw new UsageException(
            $"There is no catalog \"{text}\"; there is: {string.Join(", ", All.Select(known => $"{known.Id}@{known.Edition}"))}. "
            + "\"--workspace PATH\" shows those of another workspace as well.");
    }
}
