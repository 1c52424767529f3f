using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Waivers that have ended. They count for nothing, but say why a gap is open again.</summary>
public static class EndedWaivers
{
    /// <summary>Those that named a leaf for a system, the one that ended last first; what ended together is in the order of places.</summary>
    public static ImmutableArray<WaiverSymbol> Over(WorkspaceSymbols symbols, SystemSymbol system, Provision leaf, DateOnly asOf) =>
    [
        .. symbols.Waivers
            .Where(waiver => waiver.Until < asOf && waiver.IsFor(system) && waiver.Provisions.Provisions.Any(leaf.IsAtOrUnder))
            .OrderByDescending(waiver => waiver.Until),
    ];
}
