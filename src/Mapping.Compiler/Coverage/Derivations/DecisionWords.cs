using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says a waiver or an exclusion with its reason, approver and end.</summary>
internal static class DecisionWords
{
    public static string Of(ExclusionSymbol exclusion) =>
        $"Excluded because \"{exclusion.Reason}\"{Approval(exclusion.ApprovedBy, exclusion.ApprovedOn)} ({Place.Of(exclusion.Location)}).";

    public static string Of(WaiverSymbol waiver, DateOnly asOf) =>
        $"Waived until {DateWords.Of(waiver.Until)} ({Left(waiver.Until, asOf)}) because \"{waiver.Reason}\""
        + $"{Approval(waiver.ApprovedBy, waiver.ApprovedOn)} ({Place.Of(waiver.Location)}).";

    private static string Approval(OwnerReference? owner, DateOnly? date) => (owner, date) switch
    {
        (null, _) => "",
        (_, null) => $", approved by {owner.Name}",
        _ => $", approved by {owner.Name} on {DateWords.Of(date.Value)}",
    };

    /// <summary>The last day counts, so a waiver that ends today has none left after it.</summary>
    private static string Left(DateOnly until, DateOnly asOf)
    {
        var days = until.DayNumber - asOf.DayNumber;
        return days == 0 ? "its last day" : $"{DateWords.Days(days)} left";
    }
}
