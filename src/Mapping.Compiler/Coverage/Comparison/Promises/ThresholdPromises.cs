using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What is said of when a limit was set, and whether that was before anything was measured by it.</summary>
internal static class ThresholdPromises
{
    /// <summary>
    /// An earlier day claims more of a limit, and nothing shows it: what was late is then in time. A later one asks no more: it may be late, or
    /// that of another limit.
    /// </summary>
    public static IEnumerable<Promise> Settings(ComparedWorkspace side, ControlSymbol control, EvidenceSymbol rule, EvidenceSymbol their)
    {
        if (rule.Threshold is { } threshold)
        {
            yield return new Promise(PromiseKind.Threshold, $"control {control.Name}", $"{control.Name}/{rule.Name}", TextOf(rule, threshold))
            {
                Key = rule.IsDated ? "threshold" : "threshold of limits",
                Presence = IsClaim(side, control, rule, their) ? PromisePresence.Claims : PromisePresence.Asks,
                OfLess = PromiseDirection.Differs,
                Looseness = new Looseness("threshold set", -threshold.Set.DayNumber),
            };
        }
    }

    /// <summary>
    /// What shows that the limit was set too late. Where both sides say the same day of it, that can only go away because something else is
    /// said of what was there before: a record, a day on which the control began to operate, or one on which the system was placed.
    /// </summary>
    public static IEnumerable<Promise> Lateness(ComparedWorkspace side, ControlSymbol control, EvidenceSymbol rule, EvidenceSymbol their, RenamedNames names) =>
        from system in SystemsOf(side, control)
        where rule.Threshold is not null && rule.Threshold.Set == their.Threshold?.Set
        let late = LateThreshold.Of(control, rule, system, side.Evidence.Of(control, rule, system))
        where late is not null
        select new Promise(PromiseKind.Lateness, $"control {control.Name}", $"{control.Name}/{rule.Name}", late.After)
        {
            Key = names.KeyOf(system),
            Looseness = new Looseness("late after", late.On.DayNumber),
        };

    /// <summary>
    /// Whether a day is said of a limit for which none was said before, and something was there since: nothing shows that it was set by then. A
    /// day that is too late claims nothing.
    /// </summary>
    public static bool IsClaim(ComparedWorkspace side, ControlSymbol control, EvidenceSymbol rule, EvidenceSymbol their) =>
        rule is { IsDated: true, Threshold: { } threshold }
        && !their.IsDated
        && SystemsOf(side, control).Any(system =>
            side.Evidence.Of(control, rule, system) is var result
            && LateThreshold.Of(control, rule, system, result) is null
            && (result.Beginning is not null
                || (control.Status.Declared == ControlState.Operating && threshold.Set <= control.Status.Date && control.Status.Date <= side.Coverage.AsOf)
                || (threshold.Set <= system.Placed && system.Placed <= side.Coverage.AsOf)));

    /// <summary>Said in the same words by a rule and by the limit that it names.</summary>
    private static string TextOf(EvidenceSymbol rule, ThresholdSymbol threshold) =>
        $"threshold {threshold.Verb} {DateWords.Of(threshold.Set)}{(threshold.By is { } by ? $" by {by.Name}" : "")}{(rule.IsDated ? "" : ", which is not said of every number")}";

    private static IEnumerable<SystemSymbol> SystemsOf(ComparedWorkspace side, ControlSymbol control) =>
        side.Coverage.Systems.Select(coverage => coverage.System).Where(control.IsFor);
}
