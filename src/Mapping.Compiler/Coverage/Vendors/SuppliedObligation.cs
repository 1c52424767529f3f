using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>An obligation that binds the provider of a system, and not the one who uses it.</summary>
/// <param name="Framework">Its framework.</param>
/// <param name="Provision">The assessable leaf.</param>
/// <param name="Applicability">From when it binds the provider.</param>
/// <param name="State">How it stands.</param>
/// <param name="Claims">The products whose claims that count touch it, in part too; by name.</param>
public sealed record SuppliedObligation(
    FrameworkSymbol Framework,
    Provision Provision,
    ApplicabilityResult Applicability,
    SuppliedState State,
    ImmutableArray<OfferedProduct> Claims);
