using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says a waiver or an exclusion with its reason, approver and end.</summary>
public static class DecisionWords
{
    public static string Of(ExclusionSymbol exclusion) =>
        $"Excluded because \"{exclusion.Reason}\"{Approval(exclusion.ApprovedBy, exclusion.ApprovedOn)} ({Place.Of(exclusion.Location)}).";

    public static string Of(WaiverSymbol waiver, DateOnly asOf) =>
        $"{Subject(waiver)} until {DateWords.Of(waiver.Until)} ({Left(waiver, asOf)}) because \"{waiver.Reason}\""
        + $"{Approval(waiver.ApprovedBy, waiver.ApprovedOn)} ({Place.Of(waiver.Location)}).";

    private static string Subject(WaiverSymbol waiver) => waiver is RuleWaiverSymbol rule ? $"The rule {rule.Name} is waived" : "Waived";

    /// <summary>The same of the waiver of a rule behind an obligation, which may wait for something else.</summary>
    public static string Of(RuleWaiverSymbol waiver, ObligationResult obligation, DateOnly asOf) => obligation switch
    {
        { Outcome: Outcome.Evidenced } or { Outcome: Outcome.Waived } => Of(waiver, asOf),
        _ => $"{Of(waiver, asOf)} It covers that rule alone; what else is behind it makes the obligation {CoverageNames.NameOf(obligation.Remaining)}.",
    };

    /// <summary>The same of the waiver of an obligation, which may not cover what has come of it.</summary>
    public static string Of(ObligationWaiverSymbol waiver, ObligationResult obligation, DateOnly asOf) => obligation switch
    {
        { Outcome: Outcome.Evidenced } => $"{Of(waiver, asOf)} It is evidenced, so the waiver is not needed.",
        { IsBrokenThrough: true } =>
            $"{Of(waiver, asOf)} The waiver does not cover that {CoveringNames.BreakingThrough(obligation)}: it lives with what is missing, not with what is shown to fail.",
        _ => Of(waiver, asOf),
    };

    /// <summary>For example <c>, approved by cro on 2026-01-01</c>; empty where nobody approved.</summary>
    public static string Approval(OwnerReference? owner, DateOnly? date) => (owner, date) switch
    {
        (null, _) => "",
        (_, null) => $", approved by {owner.Name}",
        _ => $", approved by {owner.Name} on {DateWords.Of(date.Value)}",
    };

    /// <summary>What a waiver is of: the rule, or the provisions with the name of their framework.</summary>
    public static string NamedBy(WaiverSymbol waiver) => waiver switch
    {
        RuleWaiverSymbol rule => rule.Name,
        ObligationWaiverSymbol named => $"{named.Framework.Framework.Id} {string.Join(", ", named.Provisions.Provisions.Select(provision => provision.DisplayName))}",
        _ => "",
    };

    /// <summary>How long a waiver still counts; the last day counts, so one that ends today has none left after it.</summary>
    public static string Left(WaiverSymbol waiver, DateOnly asOf) => waiver.StateOn(asOf) switch
    {
        DecisionState.NotYet => $"approved only on {DateWords.Of(waiver.ApprovedOn ?? asOf)}: it counts for nothing before",
        DecisionState.Ended => "expired: it counts for nothing",
        DecisionState.InForce => waiver.Until == asOf ? "its last day" : $"{DateWords.Days(waiver.Until.DayNumber - asOf.DayNumber)} left",
    };

    /// <summary>What is said of an obligation that is open again: <c>its waiver ended on 2026-10-31</c>, a clause without a full stop.</summary>
    public static string Ended(WaiverSymbol waiver) =>
        $"{(waiver is RuleWaiverSymbol rule ? $"the waiver of the rule {rule.Name}" : "its waiver")} ended on {DateWords.Of(waiver.Until)}";
}
