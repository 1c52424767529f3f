using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Waivers that have ended. They count for nothing, but say why a gap is open again.</summary>
public static class EndedWaivers
{
    /// <summary>
    /// Those that named an obligation of a system, or a rule behind it whose control does not pass, the one that ended last first; what ended
    /// together is in the order of places.
    /// </summary>
    public static ImmutableArray<WaiverSymbol> Over(WorkspaceSymbols symbols, SystemSymbol system, ObligationResult obligation, DateOnly asOf) =>
    [
        .. symbols.Waivers
            .Where(waiver => waiver.Until < asOf && waiver.IsFor(system) && IsOver(waiver, obligation))
            .OrderByDescending(waiver => waiver.Until),
    ];

    private static bool IsOver(WaiverSymbol waiver, ObligationResult obligation) => waiver switch
    {
        ObligationWaiverSymbol named => named.Provisions.Provisions.Any(obligation.Provision.IsAtOrUnder),
        RuleWaiverSymbol rule => obligation.Controls.Any(covering =>
            covering.Operating is not (OperatingState.Passing or OperatingState.Unverified) && covering.Control.Evidence.Any(known => rule.Names(covering.Control, known.Name))),
        _ => false,
    };
}
