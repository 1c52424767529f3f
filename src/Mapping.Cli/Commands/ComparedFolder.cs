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

    /// <summary>Null for a folder.</summary>
    public GitRevision? Revision { get; }

    /// <param name="name">A folder, else a revision of the workspace; null for the workspace as it lies there.</param>
    /// <param name="workspace">A folder of the workspace whose revisions are meant.</param>
    public static ComparedFolder Open(string? name, string workspace)
    {
        if (name is null)
        {
            return new ComparedFolder(workspace, WorkspaceRoot.Find(workspace), null);
        }

        if (!name.StartsWith(RevisionPrefix, StringComparison.Ordinal) && Directory.Exists(name))
        {
            return new ComparedFolder(name, WorkspaceRoot.Find(name), null);
        }

        var revision = name.StartsWith(RevisionPrefix, StringComparison.Ordinal) ? name[RevisionPrefix.Length..] : name;
        var read = GitRevision.Read(WorkspaceRoot.Find(workspace), revision);
        return new ComparedFolder(revision, read.Root, read);
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
