using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what would bring an obligation nearer to being evidenced.</summary>
public static class NextStep
{
    /// <summary>More names would hide the step behind them.</summary>
    private const int Shown = 3;

    /// <summary>One clause without a full stop, or null where nothing is left to do.</summary>
    public static string? Of(ObligationResult obligation, SystemSymbol system, EvidenceResults evidence) => obligation.Outcome switch
    {
        Outcome.Unmapped => $"write a control that says \"satisfies {obligation.Framework.Alias}\" and the citation, or waive it until a date",
        Outcome.Planned => $"put {Names(obligation, IsPlanned)} into operation: \"status operating since\" and the date",
        Outcome.Partial => Partial(obligation),
        Outcome.Unverified => $"give {Names(obligation, IsFull)} an evidence rule",
        Outcome.TelemetryOnly => $"add audit evidence or a document to {Names(obligation, IsFull)}: so far only telemetry is behind it",
        Outcome.Missing => $"supply evidence for {Rules(obligation, system, evidence, EvidenceVerdict.Missing)}",
        Outcome.Stale => $"renew {Rules(obligation, system, evidence, EvidenceVerdict.Stale)}",
        Outcome.Unreadable => $"mend the records of {Rules(obligation, system, evidence, EvidenceVerdict.Unreadable)}",
        Outcome.Failing => $"mend what fails: {Rules(obligation, system, evidence, EvidenceVerdict.Failing)}",
        _ => null,
    };

    private static string Partial(ObligationResult obligation)
    {
        var reason = obligation.Controls
            .Where(covering => covering is { Mapping: { IsPartial: true, Reason: not null }, Via.IsEmpty: true })
            .Select(covering => $": \"{covering.Mapping.Reason}\"")
            .FirstOrDefault("");
        return $"cover what is left open by {Names(obligation, _ => true)}{reason}";
    }

    private static string Names(ObligationResult obligation, Func<CoveringControl, bool> isMeant)
    {
        var names = obligation.Controls.Where(isMeant).Select(covering => covering.Control.Name).Distinct().ToImmutableArray();
        return names.IsEmpty ? "a control" : Few(names);
    }

    /// <summary>The rules with this verdict, each with why, for example <c>bias-tests/gap: max(gap) &lt;= 5% is 7.2 %</c>.</summary>
    private static string Rules(ObligationResult obligation, SystemSymbol system, EvidenceResults evidence, EvidenceVerdict verdict)
    {
        var state = (OperatingState)((int)verdict + 1);
        var rules = (
            from covering in obligation.Controls
            where IsFull(covering) && !IsPlanned(covering) && covering.Operating == state
            from rule in covering.Control.Evidence
            let result = evidence.Of(covering.Control, rule, system)
            where result.Verdict == verdict
            select (covering.Control, Rule: rule, Result: result)).ToList();
        var shown = rules.Take(Shown)
            .GroupBy(entry => VerdictCause.Of(entry.Rule, entry.Result), entry => $"{entry.Control.Name}/{entry.Rule.Name}")
            .Select(cause => $"{string.Join(", ", cause)}: {cause.Key}");
        return rules.Count == 0 ? "its evidence" : string.Join("; ", shown) + More(rules.Count);
    }

    private static string Few(ImmutableArray<string> names) =>
        string.Join(", ", names.Take(Shown)) + More(names.Length);

    private static string More(int count) => count <= Shown ? "" : $" and {count - Shown} more";

    private static bool IsPlanned(CoveringControl covering) => covering.State == ControlState.Planned;

    private static bool IsFull(CoveringControl covering) => covering.Strength == MappingStrength.Full;
}
