using System.Buffers;
using System.Security.Cryptography;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Findings;

/// <summary>Looks for the documents of attestations. What they say is the vendor's, so no more of them is read than tells whether they are documents.</summary>
internal static class AttestationFindings
{
    /// <summary>Reports the attestations of products whose document is not where the workspace says, and gives their paths.</summary>
    public static List<string> Report(WorkspaceSymbols symbols, IEvidenceFiles files, DiagnosticBag bag)
    {
        var absent = Find(symbols, files).ToList();
        foreach (var (attestation, product, why) in absent)
        {
            bag.Report(EvidenceDiagnostics.MissingAttestation, attestation.Location, attestation.Path, product, why);
        }

        return [.. absent.Select(found => found.Attestation.Path)];
    }

    /// <summary>The paths of those that are absent.</summary>
    public static List<string> Absent(WorkspaceSymbols symbols, IEvidenceFiles files) => [.. Find(symbols, files).Select(found => found.Attestation.Path)];

    /// <summary>The SHA-256 of the documents that can be read to their end, by path: by it a comparison tells one that was rewritten.</summary>
    public static Dictionary<string, string> DigestsOf(WorkspaceSymbols symbols, IEvidenceFiles files)
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in symbols.Vendors.SelectMany(vendor => vendor.Products).SelectMany(product => product.Attestations).Select(attestation => attestation.Path).Distinct(StringComparer.Ordinal))
        {
            using var content = files.Open(path).Content;
            if (content is not null && DigestOf(content) is { } digest)
            {
                digests.Add(path, digest);
            }
        }

        return digests;
    }

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

    private static IEnumerable<(AttestationSymbol Attestation, string Product, string Why)> Find(WorkspaceSymbols symbols, IEvidenceFiles files) =>
        from vendor in symbols.Vendors
        from product in vendor.Products
        from attestation in product.Attestations
        let why = WhyAbsent(attestation, files)
        where why is not null
        select (attestation, $"{vendor.Name}/{product.Name}", why);

    /// <summary>A clause; null where the document is there.</summary>
    private static string? WhyAbsent(AttestationSymbol attestation, IEvidenceFiles files)
    {
        var opening = files.Open(attestation.Path);
        using var content = opening.Content;
        if (content is null)
        {
            return opening.IsMissing ? "there is no such file" : opening.Refusal ?? "it can't be opened";
        }

        var head = ArrayPool<byte>.Shared.Rent(NoDocument.Looked);
        try
        {
            var count = content.ReadAtLeast(head.AsSpan(0, NoDocument.Looked), NoDocument.Looked, throwOnEndOfStream: false);
            var none = count == 0 ? "is empty" : NoDocument.Why(attestation.Path, head.AsSpan(0, count), isWhole: count < NoDocument.Looked);
            return none is null ? null : $"the file {none}";
        }
        catch (IOException)
        {
            return "the system reports an error in reading it";
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(head);
        }
    }
}
