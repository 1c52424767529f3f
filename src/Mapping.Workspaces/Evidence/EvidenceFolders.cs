using System.Collections.Concurrent;
using System.Collections.Immutable;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>The folders below a root, each resolved and listed once for the life of this object.</summary>
internal sealed class EvidenceFolders(string root, Func<string, IEnumerable<EvidenceEntry>> list, WorkspaceReach reach)
{
    private readonly Lazy<string> realRoot = new(() => Path.TrimEndingDirectorySeparator(RealPath.Of(root) ?? Path.GetFullPath(root)));

    /// <summary>By full path without links.</summary>
    private readonly ConcurrentDictionary<string, EvidenceFolder> folders = new(StringComparer.Ordinal);

    /// <summary>By path below the root, as it is written. So the links of a folder are resolved once, not for each file in it.</summary>
    private readonly ConcurrentDictionary<string, EvidenceFolder> written = new(StringComparer.Ordinal);

    /// <summary>By full path without links.</summary>
    private readonly ConcurrentDictionary<string, Lazy<ArchiveTree>> archives = new(StringComparer.Ordinal);

    /// <summary>By the folder that they begin at.</summary>
    private readonly ConcurrentDictionary<(EvidenceFolder, bool), Lazy<EvidenceTree>> trees = new();

    public EvidenceFolder Root => At(realRoot.Value);

    /// <summary>Whether a full path without links is the root or below it.</summary>
    public bool IsInside(string realPath) =>
        realPath == realRoot.Value
        || (realPath.StartsWith(realRoot.Value, StringComparison.Ordinal)
            && (Path.EndsInDirectorySeparator(realRoot.Value) || realPath[realRoot.Value.Length] == Path.DirectorySeparatorChar));

    /// <summary>The folder at a full path that is inside and has no links.</summary>
    public EvidenceFolder At(string realPath) => folders.GetOrAdd(realPath, Create);

    /// <summary>The folder behind a full path with links.</summary>
    public EvidenceFolder Follow(string fullPath) => RealPath.Of(fullPath) switch
    {
        null => Refused(fullPath, EvidenceFolder.GoesInCircles),
        var target when !IsInside(target) => Refused(fullPath, EvidenceFolder.LeadsOut),
        var target => At(target),
    };

    /// <summary>The folder that an entry is, or that it leads to.</summary>
    public EvidenceFolder Behind(EvidenceFolder holder, EvidenceEntry entry) =>
        entry.IsLink ? Follow(holder.At(entry.Name)) : At(holder.At(entry.Name));

    /// <summary>Everything that <c>**</c> leads to from a folder; where that is wide, also what it passes over.</summary>
    public EvidenceTree Below(EvidenceFolder folder, bool isWide) => trees.GetOrAdd(
        (folder, isWide),
        key => new Lazy<EvidenceTree>(() => key.Item2 ? EvidenceTree.WideOf(key.Item1, this, reach) : EvidenceTree.Of(key.Item1, this, reach))).Value;

    /// <summary>The folder that holds a folder that is inside; null for the root.</summary>
    public EvidenceFolder? ParentOf(EvidenceFolder folder) => folder.FullPath == realRoot.Value ? null : At(ParentOf(folder.FullPath));

    /// <summary>Where a path below the root leads.</summary>
    public EvidencePlace Resolve(ImmutableArray<string> parts)
    {
        var place = PlaceOf(parts);
        return place.Refusal is not null || parts.IsEmpty || new FileInfo(place.FullPath).LinkTarget is null ? place : ResolveLink(place.FullPath);
    }

    /// <summary>Where a path below the root leads if its last part is not a link.</summary>
    public EvidencePlace PlaceOf(ImmutableArray<string> parts)
    {
        if (parts.IsEmpty)
        {
            return new EvidencePlace(Root.FullPath, Refusal: null);
        }

        var folder = written.GetOrAdd(string.Join('/', parts.AsSpan()[..^1]), path => Follow(Path.Join(realRoot.Value, path)));
        return folder.Refusal is null ? new EvidencePlace(folder.At(parts[^1]), Refusal: null) : new EvidencePlace("", folder.Refusal);
    }

    /// <summary>Where a link leads, to a file or to a folder.</summary>
    public EvidencePlace ResolveLink(string fullPath)
    {
        if (RealPath.Of(fullPath) is not { } target)
        {
            return new EvidencePlace("", EvidenceFolder.GoesInCircles);
        }

        if (!IsInside(target))
        {
            return new EvidencePlace("", EvidenceFolder.LeadsOut);
        }

        var holder = target == realRoot.Value ? Root : At(ParentOf(target));
        return holder.Refusal is null ? new EvidencePlace(target, Refusal: null) : new EvidencePlace("", holder.Refusal);
    }

    /// <summary>The archive in which a path below the root lies, and how many of its parts lead to it; null where it lies in none.</summary>
    public (ArchiveTree Tree, int Parts)? ArchiveAround(ImmutableArray<string> parts)
    {
        for (var count = 1; count < parts.Length; count++)
        {
            if (EvidenceArchive.IsOne(parts[count - 1]) && Resolve(parts[..count]) is { Refusal: null } place && At(place.FullPath).Archive is { } tree)
            {
                return (tree, count);
            }
        }

        return null;
    }

    /// <summary>Whatever lies in another workspace belongs to it, however deep.</summary>
    private EvidenceFolder Create(string realPath)
    {
        var holder = realPath == realRoot.Value ? null : At(ParentOf(realPath));
        var tree = holder?.Archive ?? (holder is not null && EvidenceArchive.IsOne(realPath) && File.Exists(realPath) ? TreeOf(realPath) : null);
        var refusal = holder is null ? null : holder.Refusal ?? RefusalOf(realPath, holder, tree);
        return tree is null ? new EvidenceFolder(realPath, refusal, list) : new EvidenceFolder(realPath, refusal, tree.In, tree);
    }

    private static string? RefusalOf(string realPath, EvidenceFolder holder, ArchiveTree? tree)
    {
        var marker = Path.Join(realPath, WorkspaceRoot.MarkerFile);
        return tree is null ? (File.Exists(marker) ? EvidenceFolder.OtherWorkspace : null)
            : tree.Archive.Fault is { } fault ? EvidenceFolder.FaultOfArchive(fault)
            : holder.Archive is not null && tree.HasFile(realPath) ? EvidenceFolder.IsNested
            : tree.HasFile(marker) ? EvidenceFolder.OtherWorkspace
            : null;
    }

    /// <summary>The directory of an archive, read once.</summary>
    private ArchiveTree TreeOf(string realPath) => archives.GetOrAdd(
        realPath,
        path => new Lazy<ArchiveTree>(() => new ArchiveTree(EvidenceOpener.ReadArchive(this, PartsOf(path)), path))).Value;

    private ImmutableArray<string> PartsOf(string realPath) => [.. Path.GetRelativePath(realRoot.Value, realPath).Split(Path.DirectorySeparatorChar)];

    private EvidenceFolder Refused(string fullPath, string why) => new(fullPath, why, list);

    private string ParentOf(string realPath) => Path.GetDirectoryName(realPath) ?? realRoot.Value;
}
