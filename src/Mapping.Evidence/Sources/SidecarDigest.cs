using System.Collections.Immutable;

namespace Mapping.Evidence.Sources;

/// <summary>
/// The digests that may lie beside a file, as <c>sha256sum</c> writes them: under the file's name with <c>.sha256</c> after it, or in a list such as
/// <c>SHA256SUMS</c>. Where one lies there, the file must match: damage that leaves records well-formed can't be told in any other way.
/// </summary>
internal static class SidecarDigest
{
    public const string Extension = ".sha256";

    private const string Compressed = ".gz";

    /// <summary>A list of digests that is longer is none that lies beside one file.</summary>
    private const int MaxLength = 64 * 1024;

    /// <summary>Whether a file tells digests of others, by its name.</summary>
    public static bool IsOne(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || DigestFolder.IsList(path);

    /// <summary>What is wrong with a file by what lies beside it, a clause, or null.</summary>
    /// <param name="expected">What lies beside it, as <see cref="Expected"/> says.</param>
    /// <param name="sha256">The digest of what was read of it; null where it was not read to its end, which is said elsewhere.</param>
    /// <param name="inflated">The digest of what is compressed in it; null where nothing is, or it was not read to its end.</param>
    public static string? Complaint(ImmutableArray<ExpectedDigest> expected, string? sha256, string? inflated) =>
        sha256 is null ? null : expected.Select(digest => digest.Complaint(sha256, inflated)).FirstOrDefault(complaint => complaint is not null);

    /// <summary>What lies beside a file and tells its digest; empty where nothing does.</summary>
    public static ImmutableArray<ExpectedDigest> Expected(IEvidenceFiles files, string path)
    {
        ImmutableArray<ExpectedDigest> listed = [.. DigestFolder.ListedFor(files, path), .. ArchiveDigests.Of(files).Around(path)];
        return DigestFolder.Of(files, FolderOf(path)).SidecarOf(path) is { } own ? [Read(files, own, path, isInflated: false), .. listed]
            : InflatedSidecarOf(files, path) is { } inflated ? [Read(files, inflated, path, isInflated: true), .. listed]
            : listed;
    }

    /// <summary>What was taken before the file was compressed; nobody compresses a digest.</summary>
    private static string? InflatedSidecarOf(IEvidenceFiles files, string path) =>
        path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) && path[..^Compressed.Length] is var plain && files.Find(plain).IsEmpty ? DigestFolder.Of(files, FolderOf(path)).SidecarOf(plain) : null;

    private static ExpectedDigest Read(IEvidenceFiles files, string sidecar, string path, bool isInflated)
    {
        var unread = new ExpectedDigest(sidecar, null, isInflated) { Fault = $"{sidecar} does not hold a SHA-256" };
        if (files.Open(sidecar).Content is not { } content)
        {
            return unread;
        }

        using (content)
        {
            return DigestLine.TextOf(content, MaxLength) is { } text ? Read(text, unread, isInflated ? path[..^Compressed.Length] : path) : unread;
        }
    }

    /// <summary>The first line says it; no other one may say another digest of the same file.</summary>
    private static ExpectedDigest Read(string text, ExpectedDigest unread, string path)
    {
        string? first = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var said = DigestLine.Of(line);
            var isOfFile = said is { } digest && (digest.Name is "" or "-" || NameOf(digest.Name) == NameOf(path));
            if (first is null && !isOfFile)
            {
                return said is null ? unread : unread with { Fault = $"{unread.Place} names another file" };
            }

            if (first is not null && isOfFile && said?.Sha256 != first)
            {
                return unread with { Fault = $"{unread.Place} holds two SHA-256 of the file that differ" };
            }

            first ??= said?.Sha256;
        }

        return unread with { Fault = null, Sha256 = first };
    }

    internal static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>Without folders: it lies beside the file, wherever that was when somebody took the digest.</summary>
    private static string NameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
