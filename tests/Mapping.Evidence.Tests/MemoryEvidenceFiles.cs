using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Tests;

/// <summary>Evidence that lies nowhere but in a test. Counts how often each file is opened.</summary>
internal sealed class MemoryEvidenceFiles : IEvidenceFiles
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<FileOpening>> others = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> opened = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Opened => opened;

    public MemoryEvidenceFiles Add(string path, string content) => Add(path, Encoding.UTF8.GetBytes(content));

    public MemoryEvidenceFiles Add(string path, byte[] content)
    {
        files.Add(path, content);
        return this;
    }

    /// <summary>A file that is refused, or whose stream misbehaves.</summary>
    public MemoryEvidenceFiles Add(string path, Func<FileOpening> open)
    {
        others.Add(path, open);
        return this;
    }

    public byte[] ContentOf(string path) => files[path];

    public ImmutableArray<FoundFile> Find(string pattern)
    {
        var glob = new Regex(GlobOf(pattern));
        return
        [
            .. files.Select(file => new FoundFile(file.Key, file.Value.Length))
                .Concat(others.Keys.Select(path => new FoundFile(path, 0)))
                .Where(file => glob.IsMatch(file.Path))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern)
    {
        var found = Find(pattern).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var glob = new Regex(GlobOf(pattern), RegexOptions.IgnoreCase);
        return [.. files.Keys.Where(path => glob.IsMatch(path) && !found.Contains(path)).Select(path => new LeftOutFile(path, "the pattern spells it in other letters"))];
    }

    private static string GlobOf(string pattern) =>
        $"^{Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]")}$";

    public FileOpening Open(string path)
    {
        opened.AddOrUpdate(path, 1, (_, count) => count + 1);
        if (others.TryGetValue(path, out var open))
        {
            return open();
        }

        return files.TryGetValue(path, out var content) ? new FileOpening(new MemoryStream(content, writable: false), null) : FileOpening.Missing;
    }
}
