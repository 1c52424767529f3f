using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>The obligations of the vendor that supplies a system. They stand outside the totals and gates of the one who uses it.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Obligations">By framework alias, then in the order of the catalog; whatever the system's scopes name.</param>
public sealed record SuppliedCoverage(VendorSymbol Vendor, ImmutableArray<SuppliedObligation> Obligations)
{
    public int Count(SuppliedState state) => Obligations.Count(obligation => obligation.State == state);
}
