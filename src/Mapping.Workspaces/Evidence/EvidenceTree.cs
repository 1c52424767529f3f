using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// Everything that <c>**</c> leads to from a folder: what lies in it and in the folders below that are neither hidden, nor packages, nor
/// behind links, nor other workspaces. Walked once, however many patterns look into it.
/// </summary>
internal sealed class EvidenceTree
{
    private readonly ImmutableArray<EvidenceFind> entries;
    private readonly NameIndex names;

    private EvidenceTree(
        ImmutableArray<EvidenceFind> entries, ImmutableArray<EvidenceFind> refused, ImmutableArray<(EvidenceFolder, string)> faults, Func<string, string> key)
    {
        this.entries = entries;
        names = new NameIndex([.. entries.Select(find => key(find.Entry.Name))]);
        Refused = refused;
        Faults = faults;
    }

    /// <summary>The links to folders that must not be followed.</summary>
    public ImmutableArray<EvidenceFind> Refused { get; }

    /// <summary>The folders that can't be listed, with their paths below the top, which end with <c>/</c>.</summary>
    public ImmutableArray<(EvidenceFolder Folder, string Path)> Faults { get; }

    /// <param name="top">Where to begin.</param>
    /// <param name="folders">Knows the folders.</param>
    /// <param name="reach">Below a folder that is no workspace, <c>**</c> enters nothing.</param>
    public static EvidenceTree Of(EvidenceFolder top, EvidenceFolders folders, WorkspaceReach reach)
    {
        var entries = ImmutableArray.CreateBuilder<EvidenceFind>();
        var refused = ImmutableArray.CreateBuilder<EvidenceFind>();
        var faults = ImmutableArray.CreateBuilder<(EvidenceFolder, string)>();
        var pending = new Queue<(EvidenceFolder, string)>([(top, "")]);
        while (pending.TryDequeue(out var next))
        {
            var (folder, path) = next;
            if (folder.Listing.Fault is not null)
            {
                faults.Add(next);
            }

            foreach (var entry in folder.Listing.Entries)
            {
                var find = new EvidenceFind(folder, path, entry);
                entries.Add(find);
                if (reach == WorkspaceReach.Tree && entry.IsFolder && GlobPattern.IsEntered(entry.Name))
                {
                    Enter(find);
                }
            }
        }

        return new EvidenceTree(entries.DrainToImmutable(), refused.DrainToImmutable(), faults.DrainToImmutable(), name => name);

        // What a link inside leads to is found where it stands, so "**" does not follow it.
        void Enter(EvidenceFind find)
        {
            var folder = folders.Behind(find.Folder, find.Entry);
            if (folder.Refusal is null && !find.Entry.IsLink)
            {
                pending.Enqueue((folder, $"{find.Path}{find.Entry.Name}/"));
            }
            else if (folder.Refusal is not (null or EvidenceFolder.OtherWorkspace))
            {
                refused.Add(find);
            }
        }
    }

    /// <summary>
    /// The same, and what is in folders that <c>**</c> does not enter: hidden ones, other workspaces, behind links that stay inside; but not
    /// in those that tools keep for themselves. Its entries are found by the appearance of their names.
    /// </summary>
    public static EvidenceTree WideOf(EvidenceFolder top, EvidenceFolders folders, WorkspaceReach reach)
    {
        var entries = ImmutableArray.CreateBuilder<EvidenceFind>();
        var faults = ImmutableArray.CreateBuilder<(EvidenceFolder, string)>();
        var seen = new HashSet<EvidenceFolder>();
        var pending = new Queue<(EvidenceFolder, string)>([(top, "")]);
        var linked = new Queue<(EvidenceFolder, string)>();
        while (pending.TryDequeue(out var next) || linked.TryDequeue(out next))
        {
            var (folder, path) = next;
            if (!seen.Add(folder))
            {
                continue;
            }

            if (folder.Listing.Fault is not null)
            {
                faults.Add(next);
            }

            foreach (var entry in folder.Listing.Entries)
            {
                var find = new EvidenceFind(folder, path, entry);
                entries.Add(find);
                if (reach == WorkspaceReach.Tree && entry.IsFolder && !ToolLitter.Is(entry.Name, isFolder: true)
                    && folders.Behind(folder, entry) is { Refusal: null or EvidenceFolder.OtherWorkspace } inner)
                {
                    (entry.IsLink ? linked : pending).Enqueue((inner, $"{path}{entry.Name}/"));
                }
            }
        }

        return new EvidenceTree(entries.DrainToImmutable(), [], faults.DrainToImmutable(), Appearance.Of);
    }

    /// <summary>The entries whose names a part of a pattern matches, those of nearer folders first.</summary>
    public IEnumerable<EvidenceFind> Matching(GlobPart part) => names.Matching(part).Select(index => entries[index]);
}
