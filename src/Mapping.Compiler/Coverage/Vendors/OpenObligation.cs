using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>An obligation that stays open, and whose it is.</summary>
/// <param name="Obligation">The obligation as it stands; its design says what is there.</param>
/// <param name="Owners">Those who own controls that touch it, else those whose side of the house answers for it; may be nobody.</param>
/// <param name="ClosedBy">The products neither asked about nor there that would close it by themselves, if all holds.</param>
public sealed record OpenObligation(
    ObligationResult Obligation,
    ImmutableArray<OwnerSymbol> Owners,
    ImmutableArray<OfferedProduct> ClosedBy);
