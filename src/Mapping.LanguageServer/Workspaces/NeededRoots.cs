using System.Collections.Immutable;
using Mapping.Workspaces;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>The workspaces that have to be kept: those asked for, and those that lie below the client's folders, by their markers.</summary>
internal sealed class NeededRoots(ImmutableArray<ClientFolder> folders)
{
    /// <summary>More in one repository are fixtures of tests; they are opened with their files.</summary>
    public const int MaxBelow = 64;

    private readonly HashSet<string> needed = new(PathIdentity.Comparer);
    private readonly Queue<FoundRoot> next = [];
    private int below;

    /// <summary>Whether more lie below than are kept.</summary>
    public bool IsOverfull => below > MaxBelow;

    public bool Contains(string root) => needed.Contains(root);

    public void Add(FoundRoot root)
    {
        if (needed.Add(root.Path))
        {
            next.Enqueue(root);
        }
    }

    /// <summary>The next to be opened, each once; null where all are.</summary>
    public FoundRoot? TakeNext() => next.TryDequeue(out var root) ? root : null;

    /// <summary>Workspaces were found in the walk of one.</summary>
    public void AddBelow(string root, ImmutableArray<string> paths)
    {
        foreach (var path in paths.Select(path => Path.GetFullPath(Path.Join(root, path))).Where(IsOpened))
        {
            if (!needed.Contains(path) && ++below > MaxBelow)
            {
                return;
            }

            Add(new FoundRoot(path, WorkspaceReach.Tree));
        }
    }

    private bool IsOpened(string path) => folders.Any(folder => PathIdentity.IsAround(folder.Path, path));
}
