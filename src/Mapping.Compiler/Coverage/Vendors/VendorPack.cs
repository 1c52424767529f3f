using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// What of a vendor's pack counts in a buyer's workspace: its vendors and products, and the controls that they provide with their evidence.
/// Its waivers, exclusions, gates, systems, crosswalk rows and catalogs have no effect.
/// </summary>
/// <param name="Name">What results call it.</param>
public sealed record VendorPack(string Name)
{
    /// <summary>The vendors, as the buyer sees them: what they name of the buyer's is the buyer's.</summary>
    public ImmutableArray<VendorSymbol> Vendors { get; init; } = [];

    /// <summary>The controls of the pack that its products provide, the feeds that these read, and the buyer's system: what its evidence is judged by.</summary>
    public WorkspaceSymbols Symbols { get; init; } = new();

    /// <summary>What the pack's own evidence says of its controls for the buyer's system. It is the vendor's, and never evidence of the workspace.</summary>
    public EvidenceResults Evidence { get; init; } = EvidenceResults.None;

    /// <summary>What is wrong with the pack, under <see cref="Prefix"/>; canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the paths of its files begin with in every result, so that they are never taken for the buyer's.</summary>
    public string Prefix => PrefixOf(Name);

    public ImmutableArray<OfferedProduct> Offers =>
        [.. Vendors.SelectMany(vendor => vendor.Products.Select(product => new OfferedProduct(vendor, product) { Pack = this }))];

    public static string PrefixOf(string name) => $"pack:{name}/";
}
