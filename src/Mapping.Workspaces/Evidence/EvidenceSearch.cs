using System.Collections.Immutable;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>One search for the files that a pattern names.</summary>
internal sealed class EvidenceSearch(EvidenceFolders folders, GlobPattern pattern)
{
    private readonly Queue<EvidenceVisit> direct = new();

    /// <summary>Folders behind links wait until the others are done, which have the better right to the names of their files.</summary>
    private readonly Queue<EvidenceVisit> linked = new();

    /// <summary>What was looked into with the same expectations gives nothing new; so circles of links end.</summary>
    private readonly HashSet<(EvidenceFolder, ulong)> seen = [];

    /// <summary>By full path without links: a record must not count twice because a link leads to its file.</summary>
    private readonly Dictionary<string, FoundFile> files = new(StringComparer.Ordinal);

    private readonly List<FoundFile> refused = [];

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

        return [.. files.Values.Concat(refused).OrderBy(file => file.Path, StringComparer.Ordinal)];
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
            Refuse(visit.Path.Length == 0 ? "." : visit.Path[..^1]);
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
        var path = visit.Path + entry.Name;
        var descent = pattern.Descend(visit.Positions, entry.Name);
        if (pattern.IsLiteral && pattern.IsMatch(positions))
        {
            Refuse(path);
        }
        else if (pattern.GoesOn(positions | descent))
        {
            var fullPath = visit.Folder.At(entry.Name);
            var folder = entry.IsLink ? folders.Follow(fullPath) : folders.At(fullPath);
            if (folder.Refusal is null)
            {
                // What a link inside leads to is found where it stands, so "**" does not follow it; a part that names it does.
                var onward = entry.IsLink ? positions : positions | descent;
                Plan(new EvidenceVisit(folder, path + "/", onward, visit.IsDirect && !entry.IsLink));
            }
            else if (folder.Refusal != EvidenceFolder.OtherWorkspace || pattern.IsOutright(positions))
            {
                Refuse(path);
            }
        }
    }

    private void TakeFile(EvidenceVisit visit, EvidenceEntry entry)
    {
        var path = visit.Path + entry.Name;
        var fullPath = visit.Folder.At(entry.Name);
        if (!entry.IsLink)
        {
            Add(fullPath, new FoundFile(path, entry.Length), isOwnPath: visit.IsDirect);
        }
        else if (folders.ResolveLink(fullPath) is { Refusal: null } place)
        {
            Add(place.FullPath, new FoundFile(path, LengthOf(place.FullPath)), isOwnPath: false);
        }
        else
        {
            Refuse(path);
        }
    }

    private void Add(string realPath, FoundFile file, bool isOwnPath)
    {
        if (!files.TryAdd(realPath, file) && isOwnPath)
        {
            files[realPath] = file;
        }
    }

    private void Refuse(string path) => refused.Add(new FoundFile(path, 0));

    private static long LengthOf(string realPath) => new FileInfo(realPath) is { Exists: true } file ? file.Length : 0;
}
