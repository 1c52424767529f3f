using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says a waiver or an exclusion with its reason, approver and end.</summary>
public static class DecisionWords
{
    public static string Of(ExclusionSymbol exclusion) =>
        $"Excluded because \"{exclusion.Reason}\"{Approval(exclusion.ApprovedBy, exclusion.ApprovedOn)} ({Place.Of(exclusion.Location)}).";

    public static string Of(WaiverSymbol waiver, DateOnly asOf) =>
        $"Waived until {DateWords.Of(waiver.Until)} ({Left(waiver, asOf)}) because \"{waiver.Reason}\""
        + $"{Approval(waiver.ApprovedBy, waiver.ApprovedOn)} ({Place.Of(waiver.Location)}).";

    /// <summary>The same where the waiver may not cover what has come of the obligation.</summary>
    public static string Of(WaiverSymbol waiver, DateOnly asOf, Outcome outcome) => outcome switch
    {
        Outcome.Waived => Of(waiver, asOf),
        Outcome.Evidenced => $"{Of(waiver, asOf)} It is evidenced, so the waiver is not needed.",
        _ => $"{Of(waiver, asOf)} The waiver does not cover what is {CoverageNames.NameOf(outcome)}: it lives with what is missing, not with what is shown to fail.",
    };

    private static string Approval(OwnerReference? owner, DateOnly? date) => (owner, date) switch
    {
        (null, _) => "",
        (_, null) => $", approved by {owner.Name}",
        _ => $", approved by {owner.Name} on {DateWords.Of(date.Value)}",
    };

    /// <summary>How long a waiver still counts; the last day counts, so one that ends today has none left after it.</summary>
    public static string Left(WaiverSymbol waiver, DateOnly asOf) => (waiver.Until.DayNumber - asOf.DayNumber) switch
    {
        _ when waiver.IsEarly(asOf) => $"approved only on {DateWords.Of(waiver.ApprovedOn ?? asOf)}: it counts for nothing before",
        < 0 => "expired: it counts for nothing",
        0 => "its last day",
        var days => $"{DateWords.Days(days)} left",
    };
}
