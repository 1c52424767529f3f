using System.Collections.Immutable;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// One search for the files that a pattern names. It looks only at names that its parts may match, so that its time grows with what it
/// finds.
/// </summary>
internal sealed class EvidenceSearch(EvidenceFolders folders, GlobPattern pattern)
{
    private readonly Queue<EvidenceVisit> direct = new();

    /// <summary>Folders behind links wait until the others are done, which have the better right to the names of their files.</summary>
    private readonly Queue<EvidenceVisit> linked = new();

    /// <summary>What was looked into with the same expectations gives nothing new; so circles of links end.</summary>
    private readonly HashSet<(EvidenceFolder, int)> seen = [];

    /// <summary>
    /// By full path without links: a record must not count twice because a link leads to its file. What is refused is by the full
    /// path of the folder or link that is refused.
    /// </summary>
    private readonly Dictionary<string, FoundFile> found = new(StringComparer.Ordinal);

    /// <summary>The files in ordinal order of paths.</summary>
    public ImmutableArray<FoundFile> Run() => [.. ByFullPath().Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The files by full path without links.</summary>
    public IReadOnlyDictionary<string, FoundFile> ByFullPath()
    {
        direct.Enqueue(new EvidenceVisit(folders.Root, "", 0, IsDirect: true));
        while (direct.TryDequeue(out var visit) || linked.TryDequeue(out visit))
        {
            if (!seen.Add((visit.Folder, visit.Position)))
            {
                continue;
            }

            if (!pattern.Parts[visit.Position].IsAnyFolders)
            {
                LookInto(visit);
            }
            else if (!IsBelowSeen(visit))
            {
                LookBelow(visit);
            }
        }

        return found;
    }

    private void LookInto(EvidenceVisit visit)
    {
        if (visit.Folder.Listing.Fault is not null)
        {
            AddFault(visit, visit.Folder, "");
        }

        foreach (var entry in visit.Folder.Listing.Matching(pattern.Parts[visit.Position], pattern.IsWide))
        {
            Take(visit, new EvidenceFind(visit.Folder, "", entry), visit.Position + 1);
        }
    }

    /// <summary>Looks into the folder and into all that <c>**</c> enters below it.</summary>
    private void LookBelow(EvidenceVisit visit)
    {
        var tree = folders.Below(visit.Folder, pattern.IsWide);
        foreach (var (folder, path) in tree.Faults)
        {
            AddFault(visit, folder, path);
        }

        foreach (var find in tree.Refused)
        {
            Refuse(visit, find);
        }

        foreach (var find in tree.Matching(pattern.Parts[visit.Position + 1]))
        {
            Take(visit, find, visit.Position + 2);
        }
    }

    /// <summary>Whether <c>**</c> came to the folder when the same <c>**</c> looked below one above it.</summary>
    private bool IsBelowSeen(EvidenceVisit visit)
    {
        var folder = visit.Folder;
        while (folders.ParentOf(folder) is { } parent && (pattern.IsWide ? !ToolLitter.Is(folder.Name, isFolder: true) : GlobPattern.IsEntered(folder.Name)))
        {
            if (seen.Contains((parent, visit.Position)))
            {
                return true;
            }

            folder = parent;
        }

        return false;
    }

    /// <summary>Takes an entry whose path matches so many parts.</summary>
    private void Take(EvidenceVisit visit, EvidenceFind find, int position)
    {
        // A folder that the pattern names is entered whatever tool it is of; what a program leaves beside an open file is no evidence anywhere.
        if ((pattern.IsWide || !find.Entry.IsFolder) && !pattern.Parts[position - 1].IsLiteral && ToolLitter.Is(find.Entry.Name, find.Entry.IsFolder))
        {
            return;
        }

        var isEnd = position == pattern.Parts.Length;
        if (!find.Entry.IsFolder && !isEnd && EvidenceArchive.IsOne(pattern.Parts[position - 1].Suffix) && EvidenceArchive.IsOne(find.Entry.Name))
        {
            TakeFolder(visit, find, position);
        }
        else if (!find.Entry.IsFolder)
        {
            if (isEnd)
            {
                TakeFile(visit, find);
            }
        }
        else if (!isEnd)
        {
            TakeFolder(visit, find, position);
        }
        else if (pattern.IsLiteral)
        {
            Refuse(visit, find);
        }
    }

    private void TakeFolder(EvidenceVisit visit, EvidenceFind find, int position)
    {
        var folder = folders.Behind(find.Folder, find.Entry);
        if (folder.Refusal is null || (pattern.IsWide && folder.Refusal == EvidenceFolder.OtherWorkspace))
        {
            var isDirect = visit.IsDirect && !find.Entry.IsLink;
            (isDirect ? direct : linked).Enqueue(new EvidenceVisit(folder, PathOf(visit, find) + "/", position, isDirect));
        }
        else if (folder.Refusal != EvidenceFolder.OtherWorkspace || pattern.IsOutright(position))
        {
            Refuse(visit, find, position);
        }
    }

    private void TakeFile(EvidenceVisit visit, EvidenceFind find)
    {
        var fullPath = find.Folder.At(find.Entry.Name);
        if (!find.Entry.IsLink)
        {
            Add(visit, fullPath, new FoundFile(PathOf(visit, find), find.Entry.Length));
        }
        else if (folders.ResolveLink(fullPath) is { Refusal: null } place)
        {
            // The file itself has the better right to be listed, whether it is found before or after.
            found.TryAdd(place.FullPath, new FoundFile(PathOf(visit, find), LengthOf(place.FullPath)));
        }
        else
        {
            Refuse(visit, find);
        }
    }

    /// <summary>
    /// What must not be read is left out for no reason but that one, which is said where the pattern leads to it. An archive may be read as what it is, so
    /// it is the rest of the pattern in it that is refused.
    /// </summary>
    private void Refuse(EvidenceVisit visit, EvidenceFind find, int? position = null)
    {
        if (!pattern.IsWide)
        {
            var path = PathOf(visit, find);
            var rest = find.Entry.IsFolder || position is null ? "" : string.Concat(pattern.Parts.Skip(position.Value).Select(part => $"/{part.Text}"));
            Add(visit, find.Folder.At(find.Entry.Name) + rest, new FoundFile(path + rest, 0));
        }
    }

    private void AddFault(EvidenceVisit visit, EvidenceFolder folder, string path)
    {
        var whole = visit.Path + path;
        Add(visit, folder.FullPath, new FoundFile(whole.Length == 0 ? "." : whole[..^1], 0));
    }

    private void Add(EvidenceVisit visit, string fullPath, FoundFile file)
    {
        if (!found.TryAdd(fullPath, file) && visit.IsDirect)
        {
            found[fullPath] = file;
        }
    }

    private static string PathOf(EvidenceVisit visit, EvidenceFind find) => $"{visit.Path}{find.Path}{find.Entry.Name}";

    private static long LengthOf(string realPath) => new FileInfo(realPath) is { Exists: true } file ? file.Length : 0;
}
