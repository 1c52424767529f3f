using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Comparing;

/// <summary>Some lines of the files of feeds, to be judged as if there were no others.</summary>
internal sealed class LinesOfFeeds : IEvidenceFiles
{
    private const string Compressed = ".gz";

    private readonly Dictionary<string, byte[]> contents = new(StringComparer.Ordinal);

    /// <summary>By the first pattern of a feed; its other patterns find nothing more.</summary>
    private readonly Dictionary<string, SortedSet<string>> paths = new(StringComparer.Ordinal);

    public bool IsEmpty => contents.Count == 0;

    public void Add(FeedSymbol feed, string path, IEnumerable<byte[]> lines)
    {
        if (feed.Files.IsEmpty)
        {
            return;
        }

        // They are no longer compressed.
        var plain = path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? path[..^Compressed.Length] : path;
        using var content = new MemoryStream();
        foreach (var line in lines)
        {
            content.Write(line);
            content.WriteByte((byte)'\n');
        }

        contents[plain] = content.ToArray();
        var pattern = feed.Files[0].Pattern;
        if (!paths.TryGetValue(pattern, out var found))
        {
            found = new SortedSet<string>(StringComparer.Ordinal);
            paths.Add(pattern, found);
        }

        found.Add(plain);
    }

    public ImmutableArray<FoundFile> Find(string pattern) =>
        paths.TryGetValue(pattern, out var found) ? [.. found.Select(path => new FoundFile(path, contents[path].Length))] : [];

    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern) => [];

    public FileOpening Open(string path) =>
        contents.TryGetValue(path, out var content) ? new FileOpening(new MemoryStream(content, writable: false), null) : FileOpening.Missing;
}
