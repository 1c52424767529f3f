using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports waivers and exclusions that count for nothing.</summary>
internal static class DecisionFindings
{
    public static void Report(WorkspaceSymbols symbols, CoverageResult coverage, DiagnosticBag bag)
    {
        if (symbols.Waivers.IsEmpty && symbols.Exclusions.IsEmpty)
        {
            return;
        }

        var used = coverage.Systems
            .SelectMany(system => system.Obligations)
            .SelectMany(obligation => UsedBy(obligation))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var waiver in symbols.Waivers)
        {
            if (waiver.Until < coverage.AsOf)
            {
                bag.Report(CoverageDiagnostics.ExpiredWaiver, waiver.UntilLocation, DateWords.Of(waiver.Until));
            }
            else if (!waiver.Provisions.IsEmpty && !used.Contains(waiver))
            {
                bag.Report(CoverageDiagnostics.NeedlessWaiver, waiver.Location);
            }
        }

        foreach (var exclusion in symbols.Exclusions)
        {
            if (!exclusion.Provisions.IsEmpty && !used.Contains(exclusion))
            {
                bag.Report(CoverageDiagnostics.NeedlessExclusion, exclusion.Location);
            }
        }
    }

    private static IEnumerable<object> UsedBy(ObligationResult obligation)
    {
        if (obligation is { Outcome: Outcome.Waived, Waiver: { } waiver })
        {
            yield return waiver;
        }

        if (obligation is { Outcome: Outcome.Excluded, Exclusion: { } exclusion })
        {
            yield return exclusion;
        }
    }
}
