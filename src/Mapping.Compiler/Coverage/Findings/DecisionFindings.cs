using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports waivers and exclusions that count for nothing, and approvals of limits that do.</summary>
internal static class DecisionFindings
{
    public static void Report(WorkspaceSymbols symbols, CoverageResult coverage, DiagnosticBag bag)
    {
        foreach (var limit in symbols.Limits.Where(limit => limit.Reference.ApprovedOn > coverage.AsOf))
        {
            bag.Report(StandingDiagnostics.EarlyDecision, limit.Location, "approval of a limit is given", DateWords.Of(limit.Reference.ApprovedOn ?? coverage.AsOf));
        }

        if (symbols.Waivers.IsEmpty && symbols.Exclusions.IsEmpty)
        {
            return;
        }

        var obligations = coverage.Systems.SelectMany(system => system.Obligations).ToList();
        var waived = obligations.Where(obligation => obligation.Waiver is not null).ToLookup(obligation => obligation.Waiver as object, ReferenceEqualityComparer.Instance);
        var used = obligations
            .SelectMany(obligation => UsedBy(obligation))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var controls = symbols.Controls.ToLookup(control => control.Name, StringComparer.Ordinal);
        foreach (var waiver in symbols.Waivers)
        {
            Report(waiver, controls, coverage, used.Contains(waiver), bag);
            ReportPrudence(waiver, ControlsBehind(waiver, waived[waiver], controls), bag);
        }

        foreach (var exclusion in symbols.Exclusions)
        {
            if (exclusion.IsEarly(coverage.AsOf))
            {
                bag.Report(StandingDiagnostics.EarlyDecision, exclusion.Location, "exclusion is approved", DateWords.Of(exclusion.ApprovedOn ?? coverage.AsOf));
            }
            else if (!exclusion.Provisions.IsEmpty && !used.Contains(exclusion))
            {
                bag.Report(CoverageDiagnostics.NeedlessExclusion, exclusion.Location);
            }
        }
    }

    private static void Report(WaiverSymbol waiver, ILookup<string, ControlSymbol> controls, CoverageResult coverage, bool isUsed, DiagnosticBag bag)
    {
        switch (waiver.StateOn(coverage.AsOf))
        {
            case DecisionState.Ended:
                bag.Report(CoverageDiagnostics.ExpiredWaiver, waiver.UntilLocation, DateWords.Of(waiver.Until));
                break;
            case DecisionState.NotYet:
                bag.Report(StandingDiagnostics.EarlyDecision, waiver.Location, "waiver is approved", DateWords.Of(waiver.ApprovedOn ?? coverage.AsOf));
                break;
            case DecisionState.InForce when !isUsed && WhyNeedless(waiver, controls) is { } why:
                bag.Report(CoverageDiagnostics.NeedlessWaiver, waiver.Location, why);
                break;
        }
    }

    /// <summary>Null where what it names was not understood, which is said already.</summary>
    private static string? WhyNeedless(WaiverSymbol waiver, ILookup<string, ControlSymbol> controls) => waiver switch
    {
        RuleWaiverSymbol rule when !controls[rule.Control].Any(control => control.Evidence.Any(known => rule.Names(control, known.Name))) => null,
        RuleWaiverSymbol rule => $"{rule.Name} passes, can't fail, is waived for longer elsewhere, or nothing that counts rests on it",
        ObligationWaiverSymbol { Provisions.IsEmpty: true } => null,
        _ => "what it names is in no scope, does not apply, or is excluded",
    };

    private static IEnumerable<ControlSymbol> ControlsBehind(WaiverSymbol waiver, IEnumerable<ObligationResult> waived, ILookup<string, ControlSymbol> controls) => waiver is RuleWaiverSymbol rule
        ? controls[rule.Control]
        : waived.SelectMany(obligation => obligation.Controls).Select(covering => covering.Control);

    /// <param name="waiver">The waiver.</param>
    /// <param name="controls">The controls behind what it is over.</param>
    /// <param name="bag">Where the findings go.</param>
    private static void ReportPrudence(WaiverSymbol waiver, IEnumerable<ControlSymbol> controls, DiagnosticBag bag)
    {
        if (waiver.ApprovedOn is { } on && waiver.Until > new Duration(12, TimeUnit.Month).After(on))
        {
            bag.Report(StandingDiagnostics.LongWaiver, waiver.UntilLocation);
        }

        var owned = controls
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

        foreach (var rule in obligation.IsCounted ? obligation.RuleWaivers : [])
        {
            yield return rule;
        }

        if (obligation is { Outcome: Outcome.Excluded, Exclusion: { } exclusion })
        {
            yield return exclusion;
        }
    }
}
