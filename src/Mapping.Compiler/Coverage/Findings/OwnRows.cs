using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>What is mapped only because a crosswalk row of the workspace says so.</summary>
internal static class OwnRows
{
    private const int NamesShown = 3;

    /// <summary>The row of the workspace without which an obligation would not be mapped; null where a control or the shipped rows map it.</summary>
    public static CrosswalkRowSymbol? Behind(ObligationResult obligation)
    {
        if (obligation is not { IsCounted: true, Design: DesignState.Mapped })
        {
            return null;
        }

        CrosswalkRowSymbol? behind = null;
        foreach (var covering in obligation.Controls.Where(covering => covering is { Strength: MappingStrength.Full, State: ControlState.Operating }))
        {
            if (covering.Via.FirstOrDefault(step => !step.Row.IsShipped) is not { } step)
            {
                return null;
            }

            behind ??= step.Row;
        }

        return behind;
    }

    public static void Report(CoverageResult coverage, DiagnosticBag bag)
    {
        foreach (var system in coverage.Systems)
        {
            var resting = system.Obligations
                .Select(obligation => (Obligation: obligation, Row: Behind(obligation)))
                .GroupBy(entry => entry.Row, entry => entry.Obligation, ReferenceEqualityComparer.Instance);
            foreach (var group in resting)
            {
                if (group.Key is CrosswalkRowSymbol row)
                {
                    Report(row, [.. group], system.System, bag);
                }
            }
        }
    }

    private static void Report(CrosswalkRowSymbol row, ImmutableArray<ObligationResult> obligations, SystemSymbol system, DiagnosticBag bag)
    {
        var names = string.Join(", ", obligations.Take(NamesShown).Select(obligation => obligation.Provision.DisplayName));
        var more = obligations.Length > NamesShown ? $" and {obligations.Length - NamesShown} more" : "";
        bag.Report(
            CoverageDiagnostics.MappedByOwnRow, row.Location,
            RecordWords.Of(obligations.Length, "obligation"), system.Name, $"{names}{more}");
    }
}
