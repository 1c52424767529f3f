using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Mapping.Evidence.Sources;

/// <summary>The digests that lie in a folder. Listed and read once for all files, however many it holds.</summary>
internal sealed partial class DigestFolder
{
    /// <summary>A list that is longer is not read, and then no file below passes: what it says is not known.</summary>
    private const int MaxLength = 16 * 1024 * 1024;

    /// <summary>Names that somebody may give to a digest of one file, or of many, in whatever letters.</summary>
    private static readonly string[] Patterns = ["*.??????", "???256*", "*hecksum*", "*HECKSUM*"];

    private static readonly ConditionalWeakTable<IEvidenceFiles, ConcurrentDictionary<string, Lazy<DigestFolder>>> Known = [];

    /// <summary>By the path of the file whose digest each tells.</summary>
    private readonly Dictionary<string, string> sidecars = new(StringComparer.Ordinal);

    /// <summary>By the path of a file below the root, as the lists name it from here or from the root.</summary>
    private readonly Dictionary<string, ExpectedDigest> listed = new(StringComparer.Ordinal);

    private ImmutableArray<ExpectedDigest> unread = [];

    private DigestFolder(IEvidenceFiles files, string folder)
    {
        foreach (var path in Patterns.SelectMany(pattern => files.Find(folder + pattern)).Select(file => file.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (path.EndsWith(SidecarDigest.Extension, StringComparison.OrdinalIgnoreCase))
            {
                sidecars.TryAdd(path[..^SidecarDigest.Extension.Length], path);
            }
            else if (IsList(path))
            {
                Read(files, folder, path);
            }
        }
    }

    /// <summary>Whether a file is a list of digests, by its name.</summary>
    public static bool IsList(string path) => ListName().IsMatch(path.AsSpan(path.LastIndexOf('/') + 1));

    /// <param name="files">Not to change meanwhile.</param>
    /// <param name="folder">Its path, which ends with a slash, or nothing for the root.</param>
    public static DigestFolder Of(IEvidenceFiles files, string folder) => Known.GetOrCreateValue(files)
        .GetOrAdd(folder, static (name, all) => new Lazy<DigestFolder>(() => new DigestFolder(all, name)), files).Value;

    /// <summary>What the lists in the folder of a file, and in those around it, say of it.</summary>
    public static ImmutableArray<ExpectedDigest> ListedFor(IEvidenceFiles files, string path)
    {
        ImmutableArray<ExpectedDigest> found = [];
        for (var folder = SidecarDigest.FolderOf(path); ; folder = SidecarDigest.FolderOf(folder[..^1]))
        {
            var lists = Of(files, folder);
            found = lists.listed.TryGetValue(path, out var digest) ? [.. found, .. lists.unread, digest] : [.. found, .. lists.unread];
            if (folder.Length == 0)
            {
                return found;
            }
        }
    }

    /// <summary>The path of what tells the digest of one file; null where nothing does.</summary>
    public string? SidecarOf(string path) => sidecars.GetValueOrDefault(path);

    private void Read(IEvidenceFiles files, string folder, string path)
    {
        using var content = files.Open(path).Content;
        if (content is null || DigestLine.TextOf(content, MaxLength) is not { } text)
        {
            unread = [.. unread, new ExpectedDigest(path, null, IsInflated: false) { Fault = $"{path} was not read, and may hold another SHA-256 of the file" }];
            return;
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (DigestLine.Of(line) is { Name: not ("" or "-") } said)
            {
                var name = string.Join('/', said.Name.Split('/', '\\').Where(part => part is not ("" or ".")));
                Add(folder + name, path, said.Sha256);
                if (folder.Length > 0)
                {
                    Add(name, path, said.Sha256);
                }
            }
        }
    }

    private void Add(string file, string path, string sha256)
    {
        if (!listed.TryAdd(file, new ExpectedDigest(path, sha256, IsInflated: false)) && listed[file].Sha256 != sha256)
        {
            listed[file] = listed[file] with { Fault = $"{path} holds two SHA-256 of the file that differ" };
        }
    }

    [GeneratedRegex(@"\A(sha256(sums?|checksums?)?|checksums?)(\.txt)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ListName();
}
