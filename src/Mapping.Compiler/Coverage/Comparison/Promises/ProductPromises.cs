using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// What somebody vouches for of a product, with the document that says so, what the product asks of the customer, and what it produces. A vendor or product
/// that is on one side only is told of as such.
/// </summary>
internal static class ProductPromises
{
    private const int ShownDigits = 12;

    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other, RenamedNames names, DeclaredNames declared)
    {
        var theirs = ProductsOf(other).Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);
        return from pair in ProductsOf(side)
               let vendor = declared.AfterOf($"vendor {pair.Vendor}")["vendor ".Length..]
               where theirs.Contains(pair.Name) || vendor != pair.Vendor
               from promise in Of(side, pair.Product, names)
               select promise with { Subject = $"{vendor}/{pair.Product.Name}" };
    }

    private static IEnumerable<(string Vendor, string Name, ProductSymbol Product)> ProductsOf(ComparedWorkspace side) =>
        from vendor in side.Symbols.Vendors
        from product in vendor.Products
        select (vendor.Name, $"{vendor.Name}/{product.Name}", product);

    private static IEnumerable<Promise> Of(ComparedWorkspace side, ProductSymbol product, RenamedNames names)
    {
        foreach (var attestation in product.Attestations)
        {
            yield return new Promise(PromiseKind.Attestation, "", "", $"{attestation.Path}, until {DateWords.Of(attestation.Expires)}")
            {
                Key = attestation.Path,

                // Another document is a new one, and may well hold for longer; the same one says no more than it did.
                Looseness = new Looseness($"expires {side.Evidence.DigestOf(attestation)}", attestation.Expires.DayNumber),
            };

            if (!side.Evidence.IsAbsent(attestation))
            {
                var digest = side.Evidence.DigestOf(attestation);
                yield return new Promise(PromiseKind.Attestation, "", "", $"the document {attestation.Path}{(digest is null ? "" : $" (sha256 {digest[..ShownDigits]})")}")
                {
                    Key = $"{attestation.Path}\ndocument",
                    Known = digest ?? "",
                };
            }
        }

        foreach (var control in product.Requires)
        {
            yield return new Promise(PromiseKind.Product, "", "", $"requires {control.Name}") { Key = $"requires {names.KeyOf(control)}", Known = names.KeyOf(control) };
        }

        yield return new Promise(PromiseKind.Product, "", "", product.Produces.IsEmpty
            ? "produces nothing"
            : $"produces {string.Join(", ", product.Produces.Select(NameOf).Order(StringComparer.Ordinal))}")
        {
            Key = "produces",
            Presence = PromisePresence.Neither,
        };
    }

    private static string NameOf(EvidenceClass produced) => produced switch
    {
        EvidenceClass.AuditEvidence => "audit-evidence",
        EvidenceClass.Telemetry => "telemetry",
    };
}
