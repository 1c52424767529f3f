using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Mapping.Evidence.Sources;

/// <summary>What lies beside archives and tells their digests, held against them. Each archive is read for it once, however many files it holds.</summary>
internal sealed class ArchiveDigests(IEvidenceFiles files)
{
    private static readonly ConditionalWeakTable<IEvidenceFiles, ArchiveDigests> Known = [];

    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<ExpectedDigest>>> found = new(StringComparer.Ordinal);

    /// <param name="files">Not to change meanwhile.</param>
    public static ArchiveDigests Of(IEvidenceFiles files) => Known.GetValue(files, static all => new ArchiveDigests(all));

    /// <summary>Of the archives in which a file lies; one that does not match has its fault.</summary>
    public IEnumerable<ExpectedDigest> Around(string path) =>
        EvidenceArchive.Around(path).SelectMany(archive => found.GetOrAdd(archive, one => new Lazy<ImmutableArray<ExpectedDigest>>(() => Compare(one))).Value);

    private ImmutableArray<ExpectedDigest> Compare(string archive)
    {
        // Where the name is that of a folder, nothing can be compared.
        var expected = SidecarDigest.Expected(files, archive);
        if (expected.IsEmpty || files.Open(archive).Content is not { } content)
        {
            return [];
        }

        using (content)
        {
            var sha256 = DigestOf(content);
            return [.. expected.Select(digest => digest with { IsOfArchive = true, Fault = FaultOf(digest, sha256) })];
        }
    }

    private static string? FaultOf(ExpectedDigest digest, string? sha256) =>
        digest.Fault ?? (digest.IsOfArchive || digest.Sha256 == sha256 ? null : $"the SHA-256 of the archive that holds it is not the one that {digest.Place} says");

    /// <summary>Null where it can't be read to its end.</summary>
    private static string? DigestOf(Stream content)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(content));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
