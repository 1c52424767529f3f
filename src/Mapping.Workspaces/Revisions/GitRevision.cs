using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Text;
using Mapping.Evidence.Plans;

namespace Mapping.Workspaces.Revisions;

/// <summary>
/// A workspace as it was in a revision of its git repository, in a temporary folder: the sources at once, evidence when somebody says which.
/// </summary>
public sealed class GitRevision : IDisposable
{
    /// <summary>More folders would hide the sentence.</summary>
    private const int FoldersShown = 3;

    private readonly TemporaryFolder folder = new();
    private long bytes;
    private readonly ImmutableArray<GitEntry> entries;
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    private GitRevision(string commit, ImmutableArray<GitEntry> entries)
    {
        this.entries = entries;
        Commit = commit;
    }

    /// <summary>The folder that now holds the workspace.</summary>
    public string Root => folder.Path;

    /// <summary>The full name of the commit.</summary>
    public string Commit { get; }

    /// <summary>Reads the sources of a revision.</summary>
    /// <param name="root">The folder of the workspace, in a work tree of its repository.</param>
    /// <param name="revision">As git names it, for example <c>HEAD~1</c>, a branch, a tag.</param>
    /// <exception cref="WorkspaceException">There is no such revision, or it does not hold the workspace.</exception>
    public static GitRevision Read(string root, string revision)
    {
        // An option would be taken for one; nothing that git calls a revision begins so.
        if (revision.StartsWith('-') || revision.AsSpan().ContainsAny('\0', '\n'))
        {
            throw new WorkspaceException($"\"{revision}\" is no name of a revision.");
        }

        var git = new GitProcess(root);
        var prefix = PrefixOf(git, root);
        var commit = CommitOf(git, revision, root);
        var entries = GitTree.Read(git, $"{commit}:{prefix.TrimEnd('/')}", prefix)
            ?? throw (GitClone.WhyIncomplete(git) is { } why
                ? new WorkspaceException($"The revision \"{revision}\" can't be read: {why}")
                : new WorkspaceException($"The revision \"{revision}\" has no folder \"{prefix}\".{ElsewhereIn(git, root, prefix, revision, commit)}"));
        RequireHere(git, root, prefix, revision, commit, entries);
        return WithSources(new GitRevision(commit, entries));
    }

    /// <summary>Whether a name that is a folder is a revision as well; not where there is neither git nor a repository.</summary>
    /// <param name="root">The folder of the workspace.</param>
    /// <param name="name">The name of a folder.</param>
    public static bool IsThere(string root, string name)
    {
        try
        {
            return !name.StartsWith('-') && new GitProcess(root).Run("rev-parse", "--verify", "--quiet", $"{name}^{{commit}}").Output is not null;
        }
        catch (WorkspaceException)
        {
            return false;
        }
    }

    /// <summary>Adds the files that patterns can name, or seem to name in other letters. Where links are about, any file may be behind one, so all of them are added.</summary>
    /// <param name="patterns">As <c>files</c> and <c>document</c> name them.</param>
    public void AddEvidence(IEnumerable<string> patterns)
    {
        var beginnings = new PathBeginnings(patterns.Select(pattern => Appearance.Of(LiteralPart(pattern))));
        var all = entries.Any(entry => entry.IsLink);
        Write(entry => all || EvidenceInputs.TellsDigests(entry.Path) || beginnings.AreOf(Appearance.Of(entry.Path)));
    }

    /// <summary>Refuses a work tree that is compared with a revision and leaves files out: they would count as gone.</summary>
    /// <param name="root">The folder of the workspace.</param>
    /// <exception cref="WorkspaceException">It is a sparse checkout.</exception>
    public static void RequireWhole(string root)
    {
        if (GitClone.LeftOut(root) is { } path)
        {
            throw new WorkspaceException(
                $"The work tree is a sparse checkout that leaves out \"{GitText.Harmless(path)}\", which would count as gone. "
                + "Compare two revisions, or check it out with \"git sparse-checkout disable\".");
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>
    /// A folder that holds no source in a revision, while another one was a workspace and is none now, is where that was moved: nothing would be compared with nothing, and
    /// all that was promised would be new.
    /// </summary>
    private static void RequireHere(GitProcess git, string root, string prefix, string revision, string commit, ImmutableArray<GitEntry> entries)
    {
        var nested = WorkspacesIn(entries);
        if (!entries.Any(entry => IsMapping(entry.Path) && !nested.Any(folder => entry.Path.StartsWith(folder + "/", StringComparison.Ordinal)))
            && ElsewhereIn(git, root, prefix, revision, commit) is { Length: > 0 } elsewhere)
        {
            throw new WorkspaceException($"The revision \"{revision}\" has no workspace in \"{(prefix.Length == 0 ? "." : prefix)}\".{elsewhere}");
        }
    }

    /// <summary>Where the workspace may have been before it was moved, since nothing is there now, and how to compare it with that; empty where there is none.</summary>
    private static string ElsewhereIn(GitProcess git, string root, string prefix, string revision, string commit)
    {
        var top = Path.Join([root, .. prefix.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(_ => "..")]);
        var folders = WorkspacesIn(GitTree.Read(git, $"{commit}:", "") ?? []).RemoveAll(folder => File.Exists(Path.Join(top, folder, WorkspaceRoot.MarkerFile)));
        return folders switch
        {
            [] => "",
            [var first, ..] => $" There it has a workspace in {string.Join(", ", folders.Take(FoldersShown).Select(folder => $"\"{GitText.Harmless(folder)}\""))}"
                + $"{(folders.Length > FoldersShown ? " and others" : "")}: if it was moved, check the revision out with "
                + $"\"git worktree add DIR {GitText.Harmless(revision)}\", and compare the folders \"{(first == "." ? "DIR" : GitText.Harmless($"DIR/{first}"))}\" and \".\".",
        };
    }

    private static ImmutableArray<string> WorkspacesIn(ImmutableArray<GitEntry> entries) =>
    [
        .. entries.Where(entry => entry.Path == WorkspaceRoot.MarkerFile || entry.Path.EndsWith('/' + WorkspaceRoot.MarkerFile, StringComparison.Ordinal))
            .Select(entry => entry.Path == WorkspaceRoot.MarkerFile ? "." : entry.Path[..^(WorkspaceRoot.MarkerFile.Length + 1)])
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsMapping(string path) => path.EndsWith(FoundEntry.SourceExtension, StringComparison.OrdinalIgnoreCase);

    private static GitRevision WithSources(GitRevision revision)
    {
        try
        {
            revision.Write(entry => IsSource(entry.Path));
            return revision;
        }
        catch
        {
            revision.Dispose();
            throw;
        }
    }

    private static string PrefixOf(GitProcess git, string root)
    {
        var (output, error) = git.Run("rev-parse", "--show-prefix");
        return output is null
            ? throw new WorkspaceException($"\"{root}\" is no folder of a git repository that can be read here ({error}).")
            : Encoding.UTF8.GetString(output)[..^1];
    }

    private static string CommitOf(GitProcess git, string revision, string root)
    {
        var (output, _) = git.Run("rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}");
        return output is null
            ? throw new WorkspaceException($"There is no folder \"{revision}\", and no revision of that name in the repository of \"{root}\"{Because(git)}.")
            : Encoding.UTF8.GetString(output).TrimEnd();
    }

    private static string Because(GitProcess git) => GitClone.WhyIncomplete(git) is { } why ? $": {why.TrimEnd('.')}" : "";

    private static bool IsSource(string path) => IsMapping(path)
        || WorkspaceWalk.IsCatalog(path)
        || WorkspaceWalk.IsLock(path)
        || path == WorkspaceRoot.MarkerFile
        || path.EndsWith('/' + WorkspaceRoot.MarkerFile, StringComparison.Ordinal);

    /// <summary>What stands before the first wildcard, without what says nothing.</summary>
    private static string LiteralPart(string pattern)
    {
        var plain = string.Join('/', pattern.Split('/').Where(part => part is not ("" or ".")));
        return plain.AsSpan().IndexOfAny('*', '?') is >= 0 and var wildcard ? plain[..wildcard] : plain;
    }

    /// <summary>Links come last, so that none stands where a folder is to be made.</summary>
    private void Write(Func<GitEntry, bool> isWanted)
    {
        var wanted = entries.Where(isWanted).Where(entry => !written.Contains(entry.Path)).ToList();
        RefuseTooLarge(wanted);
        foreach (var ofOne in wanted.GroupBy(entry => (entry.IsLink, entry.Repository)).OrderBy(group => group.Key.IsLink))
        {
            using var blobs = new GitBlobs(ofOne.Key.Repository);
            foreach (var entry in ofOne)
            {
                folder.Write(() => Write(blobs, entry));
            }
        }
    }

    private void RefuseTooLarge(List<GitEntry> wanted)
    {
        if (wanted.Count(entry => IsSource(entry.Path)) > GitBounds.Sources)
        {
            throw GitBounds.Exceeded($"{GitBounds.Sources} sources");
        }

        foreach (var ofOne in wanted.GroupBy(entry => entry.Repository))
        {
            using var sizes = new GitSizes(ofOne.Key);
            foreach (var entry in ofOne)
            {
                bytes += sizes.Of(entry.Object);
                if (bytes > GitBounds.Bytes)
                {
                    throw GitBounds.Exceeded($"{GitBounds.Bytes >> 30} GiB");
                }
            }
        }
    }

    private void Write(GitBlobs blobs, GitEntry entry)
    {
        var path = Path.Join(folder.Path, entry.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder.Path);
        written.Add(entry.Path);
        if (entry.IsLink)
        {
            using var target = new MemoryStream();
            blobs.CopyTo(entry, target);
            File.CreateSymbolicLink(path, Encoding.UTF8.GetString(target.ToArray()));
        }
        else
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            blobs.CopyTo(entry, file);
        }
    }
}
