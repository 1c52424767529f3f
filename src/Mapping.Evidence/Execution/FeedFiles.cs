using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Execution;

/// <summary>What the patterns of a feed find.</summary>
/// <param name="Files">Ordinal order of paths. Digests that lie beside them are not among them.</param>
/// <param name="Unmatched">The patterns that find nothing, in the order of the source: what they name was expected, and is not there.</param>
internal sealed record FeedFiles(ImmutableArray<FoundFile> Files, ImmutableArray<string> Unmatched)
{
    public static FeedFiles Find(FeedSymbol feed, IEvidenceFiles files)
    {
        var all = ImmutableArray.CreateBuilder<FoundFile>();
        var unmatched = ImmutableArray.CreateBuilder<string>();
        foreach (var pattern in feed.Files)
        {
            var before = all.Count;
            all.AddRange(files.Find(pattern.Pattern).Where(file => !file.Path.EndsWith(SidecarDigest.Extension, StringComparison.Ordinal)));
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
