using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Findings;

/// <summary>Reports attestations of products whose document is not where the workspace says. It is looked for and not read: what it says is the vendor's.</summary>
internal static class AttestationFindings
{
    public static void Report(WorkspaceSymbols symbols, IEvidenceFiles files, DiagnosticBag bag)
    {
        foreach (var vendor in symbols.Vendors)
        {
            foreach (var product in vendor.Products)
            {
                foreach (var attestation in product.Attestations)
                {
                    Report(attestation, $"{vendor.Name}/{product.Name}", files, bag);
                }
            }
        }
    }

    private static void Report(AttestationSymbol attestation, string product, IEvidenceFiles files, DiagnosticBag bag)
    {
        var opening = files.Open(attestation.Path);
        opening.Content?.Dispose();
        if (opening.IsMissing)
        {
            bag.Report(EvidenceDiagnostics.MissingAttestation, attestation.Location, attestation.Path, product, "there is no such file");
        }
        else if (opening.Content is null)
        {
            bag.Report(EvidenceDiagnostics.MissingAttestation, attestation.Location, attestation.Path, product, opening.Refusal ?? "it can't be opened");
        }
    }
}
