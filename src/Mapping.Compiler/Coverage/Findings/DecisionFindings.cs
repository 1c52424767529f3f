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

        var obligations = coverage.Systems.SelectMany(system => system.Obligations).ToList();
        var waived = obligations.Where(obligation => obligation.Waiver is not null).ToLookup(obligation => obligation.Waiver as object, ReferenceEqualityComparer.Instance);
        var used = obligations
            .SelectMany(obligation => UsedBy(obligation))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var waiver in symbols.Waivers)
        {
            Report(waiver, coverage, used.Contains(waiver), bag);
            ReportPrudence(waiver, waived[waiver], bag);
        }

        foreach (var exclusion in symbols.Exclusions)
        {
            if (exclusion.IsEarly(coverage.AsOf))
            {
                bag.Report(StandingDiagnostics.EarlyDecision, exclusion.Location, "exclusion", DateWords.Of(exclusion.ApprovedOn ?? coverage.AsOf));
            }
            else if (!exclusion.Provisions.IsEmpty && !used.Contains(exclusion))
            {
                bag.Report(CoverageDiagnostics.NeedlessExclusion, exclusion.Location);
            }
        }
    }

    private static void Report(WaiverSymbol waiver, CoverageResult coverage, bool isUsed, DiagnosticBag bag)
    {
        if (waiver.Until < coverage.AsOf)
        {
            bag.Report(CoverageDiagnostics.ExpiredWaiver, waiver.UntilLocation, DateWords.Of(waiver.Until));
        }
        else if (waiver.IsEarly(coverage.AsOf))
        {
            bag.Report(StandingDiagnostics.EarlyDecision, waiver.Location, "waiver", DateWords.Of(waiver.ApprovedOn ?? coverage.AsOf));
        }
        else if (!waiver.Provisions.IsEmpty && !isUsed)
        {
            bag.Report(CoverageDiagnostics.NeedlessWaiver, waiver.Location);
        }
    }

    /// <param name="waiver">The waiver.</param>
    /// <param name="waived">The obligations that it is over.</param>
    /// <param name="bag">Where the findings go.</param>
    private static void ReportPrudence(WaiverSymbol waiver, IEnumerable<ObligationResult> waived, DiagnosticBag bag)
    {
        if (waiver.ApprovedOn is { } on && waiver.Until > new Duration(12, TimeUnit.Month).After(on))
        {
            bag.Report(StandingDiagnostics.LongWaiver, waiver.UntilLocation);
        }

        var owned = waived
            .SelectMany(obligation => obligation.Controls)
            .Select(covering => covering.Control)
            .Where(control => waiver.ApprovedBy is { } approver && control.Owner?.Name == approver.Name)
            .Select(control => control.Name)
            .Min(StringComparer.Ordinal);
        if (owned is not null && waiver.ApprovedBy is { } by)
        {
            bag.Report(StandingDiagnostics.SelfApproval, waiver.Location, by.Name, owned);
        }
    }

    private static IEnumerable<object> UsedBy(ObligationResult obligation)
    {
        // A waiver that evidence breaks through changes nothing today, but is the decision on this gap.
        if (obligation is { Waiver: { } waiver } && (obligation.Outcome == Outcome.Waived || obligation.IsBrokenThrough))
        {
            yield return waiver;
        }

        if (obligation is { Outcome: Outcome.Excluded, Exclusion: { } exclusion })
        {
            yield return exclusion;
        }
    }
}
