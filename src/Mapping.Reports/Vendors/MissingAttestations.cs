using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Findings;

namespace Mapping.Reports.Vendors;

/// <summary>Puts what was found about the documents of attestations to the products that name them.</summary>
public static class MissingAttestations
{
    public static GapAnalysis Mark(GapAnalysis analysis, IEnumerable<Diagnostic> diagnostics)
    {
        var missing = diagnostics
            .Where(diagnostic => diagnostic.Descriptor == EvidenceDiagnostics.MissingAttestation)
            .Select(diagnostic => diagnostic.Location)
            .ToHashSet();
        return missing.Count == 0 ? analysis : analysis with { Products = [.. analysis.Products.Select(product => Mark(product, analysis.AsOf, missing))] };
    }

    private static ProductGap Mark(ProductGap product, DateOnly asOf, HashSet<Location> missing)
    {
        ImmutableArray<AttestationSymbol> absent = [.. product.Offer.Product.Attestations.Where(attestation => missing.Contains(attestation.Location))];
        var isVouched = product.Offer.Product.Attestations.Any(attestation => attestation.Expires >= asOf && !absent.Contains(attestation));
        return product with
        {
            MissingAttestations = absent,
            Standing = product.Standing is { Attestation: AttestationState.Current } standing && !isVouched
                ? standing with { Attestation = AttestationState.Missing }
                : product.Standing,
        };
    }
}
