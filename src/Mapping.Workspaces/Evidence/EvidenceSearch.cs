using System.Collections.Immutable;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>One search for the files that a pattern names.</summary>
internal sealed class EvidenceSearch(EvidenceFolders folders, GlobPattern pattern, WorkspaceReach reach)
{
    private readonly Queue<EvidenceVisit> direct = new();

    /// <summary>Folders behind links wait until the others are done, which have the better right to the names of their files.</summary>
    private readonly Queue<EvidenceVisit> linked = new();

    /// <summary>What was looked into with the same expectations gives nothing new; so circles of links end.</summary>
    private readonly HashSet<(EvidenceFolder, ulong)> seen = [];

    /// <summary>
    /// By full path without links: a record must not count twice because a link leads to its file. What is refused is by the full
    /// path of the folder or link that is refused.
    /// </summary>
    private readonly Dictionary<string, FoundFile> found = new(StringComparer.Ordinal);

    /// <summary>The files in ordinal order of paths.</summary>
    public ImmutableArray<FoundFile> Run()
    {
        Plan(new EvidenceVisit(folders.Root, "", pattern.Start, IsDirect: true));
        while (direct.TryDequeue(out var visit) || linked.TryDequeue(out visit))
        {
            if (seen.Add((visit.Folder, visit.Positions)))
            {
                Look(visit);
            }
        }

        return [.. found.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private void Plan(EvidenceVisit visit)
    {
        if (pattern.GoesOn(visit.Positions))
        {
            (visit.IsDirect ? direct : linked).Enqueue(visit);
        }
    }

    private void Look(EvidenceVisit visit)
    {
        if (visit.Folder.Listing.Fault is not null)
        {
            Add(visit, visit.Folder.FullPath, new FoundFile(visit.Path.Length == 0 ? "." : visit.Path[..^1], 0));
        }

        foreach (var entry in visit.Folder.Listing.StartingWith(pattern.PrefixAt(visit.Positions)))
        {
            var positions = pattern.Step(visit.Positions, entry.Name);
            if (entry.IsFolder)
            {
                TakeFolder(visit, entry, positions);
            }
            else if (pattern.IsMatch(positions))
            {
                TakeFile(visit, entry);
            }
        }
    }

    private void TakeFolder(EvidenceVisit visit, EvidenceEntry entry, ulong positions)
    {
        var descent = reach == WorkspaceReach.Tree ? pattern.Descend(visit.Positions, entry.Name) : 0;
        if (pattern.IsLiteral && pattern.IsMatch(positions))
        {
            Refuse(visit, entry);
        }
        else if (pattern.GoesOn(positions | descent))
        {
            var fullPath = visit.Folder.At(entry.Name);
            var folder = entry.IsLink ? folders.Follow(fullPath) : folders.At(fullPath);
            if (folder.Refusal is null)
            {
                // What a link inside leads to is found where it stands, so "**" does not follow it; a part that names it does.
                var onward = entry.IsLink ? positions : positions | descent;
                Plan(new EvidenceVisit(folder, $"{visit.Path}{entry.Name}/", onward, visit.IsDirect && !entry.IsLink));
            }
            else if (folder.Refusal != EvidenceFolder.OtherWorkspace || pattern.IsOutright(positions))
            {
                Refuse(visit, entry);
            }
        }
    }

    private void TakeFile(EvidenceVisit visit, EvidenceEntry entry)
    {
        var path = visit.Path + entry.Name;
        var fullPath = visit.Folder.At(entry.Name);
        if (!entry.IsLink)
        {
            Add(visit, fullPath, new FoundFile(path, entry.Length));
        }
        else if (folders.ResolveLink(fullPath) is { Refusal: null } place)
        {
            // The file itself has the better right to be listed, whether it is found before or after.
            found.TryAdd(place.FullPath, new FoundFile(path, LengthOf(place.FullPath)));
        }
        else
        {
            Refuse(visit, entry);
        }
    }

    private void Refuse(EvidenceVisit visit, EvidenceEntry entry) =>
        Add(visit, visit.Folder.At(entry.Name), new FoundFile(visit.Path + entry.Name, 0));

    private void Add(EvidenceVisit visit, string fullPath, FoundFile file)
    {
        if (!found.TryAdd(fullPath, file) && visit.IsDirect)
        {
            found[fullPath] = file;
        }
    }

    private static long LengthOf(string realPath) => new FileInfo(realPath) is { Exists: true } file ? file.Length : 0;
}
