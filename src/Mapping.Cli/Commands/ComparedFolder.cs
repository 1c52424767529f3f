using Mapping.Cli.Hosting;
using Mapping.Workspaces;
using Mapping.Workspaces.Revisions;

namespace Mapping.Cli.Commands;

/// <summary>One side of <c>mapping diff</c>: a folder, or a revision that lies in a temporary one until this is disposed of.</summary>
internal sealed class ComparedFolder : IDisposable
{
    /// <summary>Says that a revision is meant where a folder has the same name.</summary>
    private const string RevisionPrefix = "git:";

    private ComparedFolder(string name, string root, GitRevision? revision)
    {
        Name = name;
        Root = root;
        Revision = revision;
    }

    public string Name { get; }

    /// <summary>The folder of the workspace.</summary>
    public string Root { get; }

    /// <summary>The folder whose revision it is, or the folder itself: where its files lie for the user.</summary>
    public required string Home { get; init; }

    /// <summary>Null for a folder.</summary>
    public GitRevision? Revision { get; }

    /// <param name="name">A folder, else a revision of the workspace; null for the workspace as it lies there.</param>
    /// <param name="workspace">A folder of the workspace whose revisions are meant.</param>
    /// <exception cref="UsageException">It is both.</exception>
    public static ComparedFolder Open(string? name, string workspace)
    {
        if (name is null)
        {
            return InPlace(workspace);
        }

        if (!name.StartsWith(RevisionPrefix, StringComparison.Ordinal) && Directory.Exists(name))
        {
            RefuseAmbiguous(name, workspace);
            return InPlace(name);
        }

        var revision = name.StartsWith(RevisionPrefix, StringComparison.Ordinal) ? name[RevisionPrefix.Length..] : name;
        var home = WorkspaceRoot.Find(workspace);
        var read = GitRevision.Read(home, revision);
        return new ComparedFolder(revision, read.Root, read) { Home = home };
    }

    private static ComparedFolder InPlace(string name)
    {
        var root = WorkspaceRoot.Find(name);
        return new ComparedFolder(name, root, null) { Home = root };
    }

    /// <summary>A workspace that is compared with itself has never changed, whatever was meant.</summary>
    /// <exception cref="UsageException">Both sides are folders of one workspace.</exception>
    public static void RequireTwo(ComparedFolder first, ComparedFolder second)
    {
        if (first.Revision is null && second.Revision is null
            && PathIdentity.Comparer.Equals(PathIdentity.OfFolder(first.Root), PathIdentity.OfFolder(second.Root)))
        {
            throw new UsageException(
                $"\"{first.Name}\" and \"{second.Name}\" are folders of one and the same workspace, so nothing would be compared. "
                + $"A revision is said as \"{RevisionPrefix}main\"; a folder that is a workspace of its own has a file \"{WorkspaceRoot.MarkerFile}\".");
        }
    }

    /// <summary>No name of a revision begins as a path does that says where it begins.</summary>
    private static void RefuseAmbiguous(string name, string workspace)
    {
        if (!name.StartsWith('.') && !Path.IsPathRooted(name) && Directory.Exists(workspace) && GitRevision.IsThere(WorkspaceRoot.Find(workspace), name))
        {
            throw new UsageException($"\"{name}\" is both a folder and a revision: say \"{RevisionPrefix}{name}\" for the revision, or \"./{name}\" for the folder.");
        }
    }

    /// <summary>The work tree of a repository is compared with one of its revisions only where it is whole.</summary>
    public static void RequireWhole(ComparedFolder first, ComparedFolder second)
    {
        if ((first.Revision is null) != (second.Revision is null))
        {
            GitRevision.RequireWhole(first.Revision is null ? first.Root : second.Root);
        }
    }

    public void Dispose() => Revision?.Dispose();
}
