using System.Buffers;
using System.Security.Cryptography;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Findings;

/// <summary>
/// Looks for the documents of attestations, each once. What they say is the vendor's, so no more of them is read than tells whether they are documents; all of
/// it where a digest is taken, by which a comparison tells one that was rewritten.
/// </summary>
internal sealed class AttestationFindings
{
    private readonly Dictionary<string, (string? Why, string? Sha256)> seen = new(StringComparer.Ordinal);
    private readonly WorkspaceSymbols symbols;

    public AttestationFindings(WorkspaceSymbols symbols, IEvidenceFiles files, bool takesDigests)
    {
        this.symbols = symbols;
        foreach (var path in All.Select(attested => attested.Attestation.Path).Where(path => !seen.ContainsKey(path)))
        {
            seen.Add(path, Look(path, files, takesDigests));
        }
    }

    /// <summary>The paths of those that are absent.</summary>
    public IReadOnlyList<string> Absent => [.. seen.Where(entry => entry.Value.Why is not null).Select(entry => entry.Key)];

    /// <summary>The SHA-256 of the documents that could be read to their end, by path; empty where none is taken.</summary>
    public IReadOnlyDictionary<string, string> Digests =>
        seen.Where(entry => entry.Value.Sha256 is not null).ToDictionary(entry => entry.Key, entry => entry.Value.Sha256 ?? "", StringComparer.Ordinal);

    private IEnumerable<(AttestationSymbol Attestation, string Product)> All =>
        from vendor in symbols.Vendors
        from product in vendor.Products
        from attestation in product.Attestations
        select (attestation, $"{vendor.Name}/{product.Name}");

    /// <summary>Reports the attestations of products whose document is not where the workspace says.</summary>
    public void Report(DiagnosticBag bag)
    {
        foreach (var (attestation, product) in All)
        {
            if (seen[attestation.Path].Why is { } why)
            {
                bag.Report(EvidenceDiagnostics.MissingAttestation, attestation.Location, attestation.Path, product, why);
            }
        }
    }

    /// <summary>Why it is absent, a clause, null where the document is there; and its digest.</summary>
    private static (string? Why, string? Sha256) Look(string path, IEvidenceFiles files, bool takesDigest)
    {
        var opening = files.Open(path);
        using var content = opening.Content;
        if (content is null)
        {
            return (opening.IsMissing ? "there is no such file" : opening.Refusal ?? "it can't be opened", null);
        }

        var head = ArrayPool<byte>.Shared.Rent(NoDocument.Looked);
        try
        {
            var count = content.ReadAtLeast(head.AsSpan(0, NoDocument.Looked), NoDocument.Looked, throwOnEndOfStream: false);
            var none = count == 0 ? "is empty" : NoDocument.Why(path, head.AsSpan(0, count), isWhole: count < NoDocument.Looked);
            return (none is null ? null : $"the file {none}", takesDigest ? DigestOf(head.AsSpan(0, count), content) : null);
        }
        catch (IOException)
        {
            return ("the system reports an error in reading it", null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(head);
        }
    }

    /// <summary>Of what was read and of the rest.</summary>
    private static string? DigestOf(ReadOnlySpan<byte> head, Stream rest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        var buffer = ArrayPool<byte>.Shared.Rent(NoDocument.Looked);
        try
        {
            for (var count = rest.Read(buffer); count > 0; count = rest.Read(buffer))
            {
                hash.AppendData(buffer.AsSpan(0, count));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (IOException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
