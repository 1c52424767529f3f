using System.Collections.Immutable;
using Mapping.Workspaces;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>Of what an editor tells of files and folders, what concerns a workspace: editors tell of every file that is built or fetched.</summary>
internal static class FileNews
{
    /// <summary>The paths that concern a workspace, as it writes them.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="paths">Absolute, without links.</param>
    public static ImmutableArray<string> Of(HostedWorkspace workspace, IEnumerable<string> paths)
    {
        var evidence = new Lazy<EvidencePlaces>(() => EvidencePlaces.Of(workspace.Root, workspace.Workspace.Current.Compilation.Symbols));
        return
        [
            .. paths.Select(workspace.RelativePathOf).OfType<string>()
                .Where(path => IsSource(workspace.Workspace, path) || evidence.Value.MayConcern(path)),
        ];
    }

    /// <summary>A source, a catalog, a file that is no more than told of, a marker, or a folder: one that is there may hold some, one that is gone held those that were known.</summary>
    private static bool IsSource(Workspace workspace, string path) =>
        path == "."
        || WorkspacePath.IsTold(path)
        || Path.GetFileName(path) == WorkspaceRoot.MarkerFile
        || workspace.HasFilesAt(path)
        || workspace.OtherWorkspaces.Any(other => other == path || other.StartsWith(path + "/", StringComparison.Ordinal))
        || (!WorkspacePath.IsHidden(path) && Directory.Exists(Path.Join(workspace.Root, path)));

    /// <summary>Paths without links; the links of a folder are resolved once, not for each file in it.</summary>
    public static ImmutableArray<string> Identities(IEnumerable<string> spelled)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. spelled.Select(path => Path.GetDirectoryName(path) is { } folder ? Path.Join(RealFolder(folder), Path.GetFileName(path)) : path).Distinct(PathIdentity.Comparer)];

        string RealFolder(string folder)
        {
            if (!folders.TryGetValue(folder, out var real))
            {
                folders.Add(folder, real = PathIdentity.OfFolder(folder));
            }

            return real;
        }
    }
}
