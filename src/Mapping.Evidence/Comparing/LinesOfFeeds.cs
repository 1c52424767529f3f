using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Comparing;

/// <summary>Some files of feeds, or some lines of them, to be judged as if there were no others.</summary>
internal sealed class LinesOfFeeds : IEvidenceFiles
{
    private const string Compressed = ".gz";

    private readonly Dictionary<string, (long Length, Func<FileOpening> Open)> contents = new(StringComparer.Ordinal);

    /// <summary>By the first pattern of a feed; its other patterns find nothing more.</summary>
    private readonly Dictionary<string, SortedSet<string>> paths = new(StringComparer.Ordinal);

    public bool IsEmpty => contents.Count == 0;

    /// <summary>A whole file, as it lies there.</summary>
    public void Add(FeedSymbol feed, EvidenceFile file, IEvidenceFiles files) => Add(feed, file.Path, file.Bytes, () => files.Open(file.Path));

    public void Add(FeedSymbol feed, string path, IEnumerable<byte[]> lines)
    {
        // They are no longer compressed.
        var plain = path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? path[..^Compressed.Length] : path;
        using var content = new MemoryStream();
        foreach (var line in lines)
        {
            content.Write(line);
            content.WriteByte((byte)'\n');
        }

        var bytes = content.ToArray();
        Add(feed, plain, bytes.Length, () => new FileOpening(new MemoryStream(bytes, writable: false), null));
    }

    private void Add(FeedSymbol feed, string path, long length, Func<FileOpening> open)
    {
        if (feed.Files.IsEmpty)
        {
            return;
        }

        contents[path] = (length, open);
        var pattern = feed.Files[0].Pattern;
        if (!paths.TryGetValue(pattern, out var found))
        {
            found = new SortedSet<string>(StringComparer.Ordinal);
            paths.Add(pattern, found);
        }

        found.Add(path);
    }

    public ImmutableArray<FoundFile> Find(string pattern) =>
        paths.TryGetValue(pattern, out var found) ? [.. found.Select(path => new FoundFile(path, contents[path].Length))] : [];

    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern) => [];

    public FileOpening Open(string path) =>
        contents.TryGetValue(path, out var content) ? content.Open() : FileOpening.Missing;
}
