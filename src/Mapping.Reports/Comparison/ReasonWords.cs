using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Reports.Comparison;

/// <summary>Says a reason as a clause without a full stop.</summary>
internal static class ReasonWords
{
    public static string Of(ChangeReason reason) => reason.Kind switch
    {
        FacetKind.System => Presence($"system {reason.Subject}", reason),
        FacetKind.Framework => Presence($"framework {reason.Subject}", reason),
        FacetKind.Provision => Provision(reason),
        FacetKind.Scope => reason.After is { Word: Standing.OutOfScope } ? $"no scope of {reason.Subject} names it any more" : $"a scope of {reason.Subject} names it now",
        FacetKind.Applicability => Applicability(reason),
        FacetKind.Exclusion => Decision("exclusion", reason),
        FacetKind.Waiver => Decision("waiver", reason),
        FacetKind.Control => Control(reason),
        FacetKind.Mapping => Mapping(reason),
        FacetKind.Crosswalk => $"the crosswalk row \"{reason.Subject}\" is {(reason.After is null ? "gone" : "new")}",
        FacetKind.Evidence => Evidence(reason),
        FacetKind.Backing => Backing(reason),
        FacetKind.Promise when reason.Promise is { } promise => $"{PromiseWords.Of(promise)} ({ComparisonNames.NameOf(promise.Direction)})",
        _ => $"what is behind {reason.Subject} was {reason.Before?.Word} and is {reason.After?.Word}",
    };

    /// <summary>What an edition says to have moved is neither new nor gone.</summary>
    private static string Provision(ChangeReason reason) => (reason.Before, reason.After) switch
    {
        (_, { OtherNumber: { } was } after) => $"it moved here from {was}{Detail(after)}",
        (_, { } after) => $"it is new{Detail(after)}",
        ({ OtherNumber: { } now } before, _) => $"it stood here{Detail(before)} and moved to {now}",
        _ => $"no edition in use has it now{Detail(reason.Before)}",
    };

    private static string Presence(string subject, ChangeReason reason) => reason.After is { } after
        ? $"{subject} is new{Detail(after)}"
        : $"{subject} is gone";

    private static string Applicability(ChangeReason reason) => (reason.Before?.Word, reason.After?.Word) switch
    {
        ("applies-later", "applies") => "it is in force now",
        ("applies-later", "applies-later") => $"it binds from another day: before, {reason.Before?.Detail}; now, {reason.After?.Detail}",
        ("applies", "applies-later") => $"it is not in force any more{Because(reason.After)}",
        (_, "applies") => "it applies to the system now",
        _ => $"it does not apply any more{Because(reason.After)}",
    };

    private static string Decision(string noun, ChangeReason reason) => (reason.Before, reason.After) switch
    {
        (_, { Word: "ended" } after) => $"its {noun} has ended{Because(after)}",
        (_, { Detail: { } detail }) => LowerFirst(detail),
        ({ Detail: { } detail }, null) => $"its {noun} is gone: {LowerFirst(detail)}",
        _ => $"its {noun} changed",
    };

    private static string Control(ChangeReason reason) => (reason.Before, reason.After) switch
    {
        (null, { } after) => $"control {reason.Subject} is new, {State(after)}{Detail(after)}",
        ({ } before, null) => $"control {reason.Subject} is gone; it was {State(before)}{Detail(before)}",
        var (before, after) => $"control {reason.Subject} was {State(before)} and is {State(after)}{Detail(after)}",
    };

    private static string State(FacetState? state) => state is { Word: "for-others" } ? "not for this system" : state?.Word ?? "";

    private static string Mapping(ChangeReason reason) => (reason.Before, reason.After) switch
    {
        (null, { } after) => $"mapping: {reason.Subject} satisfies it {Strength(after)} now{Detail(after)}",
        ({ } before, null) => $"lost mapping: {reason.Subject} satisfied it {Strength(before)}{Detail(before)}",
        var (before, after) => $"mapping: {reason.Subject} satisfied it {Strength(before)} and satisfies it {Strength(after)}{Detail(after)}",
    };

    private static string Strength(FacetState? state) => state is { Word: "full" } ? "fully" : "in part";

    private static string Evidence(ChangeReason reason) => (reason.Before, reason.After) switch
    {
        (null, { } after) => $"{reason.Subject} is asked now and is {after.Word}{Because(after)}",
        ({ } before, null) => $"{reason.Subject} is asked no more; it was {before.Word}{Because(before)}",
        ({ } before, { } after) => $"{reason.Subject} was {before.Word} and is {after.Word}{Because(after)}",
        _ => reason.Subject,
    };

    private static string Backing(ChangeReason reason) => (reason.Before, reason.After) switch
    {
        ({ } before, _) => $"{reason.Subject} stands behind it no more; it is {before.Word}{Because(before)}",
        (_, { } after) => $"{reason.Subject} stands behind it now and is {after.Word}{Because(after)}",
        _ => reason.Subject,
    };

    private static string Detail(FacetState? state) => state?.Detail is { } detail ? $" ({detail})" : "";

    private static string Because(FacetState? state) => state?.Detail is { } detail ? $": {LowerFirst(detail)}" : "";

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
