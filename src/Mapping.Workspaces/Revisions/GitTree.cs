using System.Collections.Immutable;

namespace Mapping.Workspaces.Revisions;

/// <summary>The files of a workspace in a revision.</summary>
internal static class GitTree
{
    private const string LinkMode = "120000";

    private static readonly StringComparer Names =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Reads all files below a folder of a commit, those of submodules included; null where there is no such folder.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="folder">A tree as git names it, for example <c>COMMIT:below</c>.</param>
    /// <param name="prefix">That folder's path in the repository, with a <c>/</c> at its end; empty for its root.</param>
    /// <exception cref="WorkspaceException">There are too many, a submodule is not there, or names could lead out of a folder.</exception>
    public static ImmutableArray<GitEntry>? Read(GitProcess git, string folder, string prefix)
    {
        var entries = ImmutableArray.CreateBuilder<GitEntry>();
        if (!Add(entries, git, folder, "", prefix, 0))
        {
            return null;
        }

        RefuseHostile(entries);
        return entries.ToImmutable();
    }

    private static bool Add(ImmutableArray<GitEntry>.Builder entries, GitProcess git, string folder, string below, string prefix, int depth)
    {
        var submodules = new List<(string Path, string Commit)>();
        using var listing = new GitListing(git, folder);
        while (listing.Next() is { } line)
        {
            // MODE TYPE OBJECT, a tab, then the path as it is.
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var parts = tab > 0 ? line[..tab].Split(' ') : [];
            if (parts is [var mode, "blob", var name])
            {
                entries.Add(new GitEntry(below + line[(tab + 1)..], name, mode == LinkMode, git));
            }
            else if (parts is [_, "commit", var commit])
            {
                submodules.Add((line[(tab + 1)..], commit));
            }

            if (entries.Count + submodules.Count > GitBounds.Files)
            {
                throw GitBounds.Exceeded($"{GitBounds.Files} files");
            }
        }

        if (!listing.HasSucceeded)
        {
            return false;
        }

        foreach (var (path, commit) in submodules)
        {
            var inner = depth < GitBounds.Depth ? GitSubmodule.Find(git, prefix + path) : null;
            if (inner is null || !Add(entries, inner, commit, $"{below}{path}/", "", depth + 1))
            {
                throw GitSubmodule.Refusal(below + path);
            }
        }

        return true;
    }

    /// <summary>Trees can be made by hand. A name twice, or a file that is a folder as well, could make a link redirect what is written later.</summary>
    private static void RefuseHostile(ImmutableArray<GitEntry>.Builder entries)
    {
        var files = new HashSet<string>(Names);
        foreach (var entry in entries)
        {
            if (!files.Add(entry.Path) || entry.Path.Split('/').Any(IsHostile))
            {
                throw Refusal(entry.Path);
            }
        }

        foreach (var entry in entries)
        {
            for (var slash = entry.Path.LastIndexOf('/'); slash > 0; slash = entry.Path.LastIndexOf('/', slash - 1))
            {
                if (files.Contains(entry.Path[..slash]))
                {
                    throw Refusal(entry.Path);
                }
            }
        }
    }

    private static bool IsHostile(string name) =>
        name is "" or "." or ".." || (OperatingSystem.IsWindows() && name.AsSpan().IndexOfAny('\\', ':') >= 0);

    private static WorkspaceException Refusal(string path) =>
        new($"The revision holds \"{GitText.Harmless(path)}\", which can't be put into a folder.");
}
