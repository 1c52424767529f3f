using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Execution;

/// <summary>What the patterns of a feed find.</summary>
/// <param name="Files">Ordinal order of paths. Digests that lie beside them are not among them.</param>
/// <param name="Unmatched">The patterns that find nothing, in the order of the source: what they name was expected, and is not there.</param>
internal sealed record FeedFiles(ImmutableArray<FoundFile> Files, ImmutableArray<string> Unmatched)
{
    /// <summary>
    /// What the patterns seem to name and leave out, by pattern in the order of the source. Digests, and what another pattern of the feed
    /// finds, are not among them; a file of which only the digest is there is.
    /// </summary>
    public static ImmutableArray<LeftOutFiles> LeftOut(FeedSymbol feed, IEvidenceFiles files)
    {
        var known = Find(feed, files).Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. feed.Files.SelectMany(pattern => files.FindLeftOut(pattern.Pattern)
                .Concat(EvidenceArchive.Around(pattern.Pattern).Append(pattern.Pattern).SelectMany(path => Gone(path, files)))
                .Where(file => !SidecarDigest.IsOne(file.Path) && known.Add(file.Path))
                .GroupBy(file => file.Why, StringComparer.Ordinal)
                .Select(group => new LeftOutFiles(pattern.Pattern, group.Key, [.. group.Select(file => file.Path)]))),
        ];
    }

    /// <summary>Files that nobody takes away but with their digests.</summary>
    private static IEnumerable<LeftOutFile> Gone(string pattern, IEvidenceFiles files) => files.Find(pattern)
        .Concat(pattern.EndsWith('*') ? [] : files.Find(pattern + ".??????"))
        .Select(file => file.Path)
        .Where(path => path.EndsWith(SidecarDigest.Extension, StringComparison.OrdinalIgnoreCase))
        .Select(path => path[..^SidecarDigest.Extension.Length])
        .Where(path => files.Find(path).IsEmpty)
        .Select(path => new LeftOutFile(path, "its digest lies there, and the file is gone"));

    public static FeedFiles Find(FeedSymbol feed, IEvidenceFiles files)
    {
        var all = ImmutableArray.CreateBuilder<FoundFile>();
        var unmatched = ImmutableArray.CreateBuilder<string>();
        foreach (var pattern in feed.Files)
        {
            var before = all.Count;
            all.AddRange(files.Find(pattern.Pattern).Where(file => !SidecarDigest.IsOne(file.Path)));
            if (all.Count == before)
            {
                unmatched.Add(pattern.Pattern);
            }
        }

        return new FeedFiles(
            [.. all.DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal)],
            unmatched.ToImmutable());
    }
}
