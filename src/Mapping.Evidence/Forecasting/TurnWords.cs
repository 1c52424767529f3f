using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Forecasting;

/// <summary>Says what turns, why, and what to do about it, and by when.</summary>
internal static class TurnWords
{
    public static Turn Of(VerdictTurn turn) => new(
        turn.Rule.Document is null ? TurnKind.Evidence : TurnKind.Document,
        $"{turn.Control.Name}/{turn.Rule.Name}",
        CoverageNames.NameOf(turn.Before.Verdict),
        CoverageNames.NameOf(turn.After.Verdict))
    {
        Systems = turn.Systems,
        Cause = turn.After.Verdict == EvidenceVerdict.Passing ? Relief(turn) : VerdictCause.Of(turn.Rule, turn.After),
        Next = NextOf(turn),
        Location = turn.Rule.Location,
    };

    public static Turn Of(ControlSymbol control, DateOnly date) => control.Status.Declared switch
    {
        ControlState.Operating => new Turn(TurnKind.Control, control.Name, "planned", "operating")
        {
            Cause = $"its status is \"operating since {DateWords.Of(date)}\"",
            Location = control.Location,
        },
        ControlState.Retired => new Turn(TurnKind.Control, control.Name, "operating", "retired")
        {
            Cause = $"its status is \"retired since {DateWords.Of(date)}\"",
            Next = $"have another control in its place by {LastBefore(date)}",
            Location = control.Location,
        },
        _ => new Turn(TurnKind.Control, control.Name, "planned", "overdue")
        {
            Cause = $"its status is \"planned by {LastBefore(date)}\"",
            Next = "put it into operation, \"status operating since\" and the date, or plan another date",
            Location = control.Location,
        },
    };

    public static Turn Of(WaiverSymbol waiver) => new(
        TurnKind.Waiver, DecisionWords.NamedBy(waiver), "waived", "ended")
    {
        Cause = $"it holds until {DateWords.Of(waiver.Until)}, \"{waiver.Reason}\"",
        Next = $"close the gap, or decide anew, by {DateWords.Of(waiver.Until)}",
        Location = waiver.UntilLocation,
    };

    public static Turn Of(VendorSymbol vendor, ProductSymbol product, AttestationSymbol attestation, bool isAbsent) => new(
        TurnKind.Attestation, $"{vendor.Name}/{product.Name}", isAbsent ? "missing" : "attested", "expired")
    {
        Cause = isAbsent
            ? $"{attestation.Path} is named, not there, and would count until {DateWords.Of(attestation.Expires)}"
            : $"{attestation.Path} counts until {DateWords.Of(attestation.Expires)}",
        Next = $"a new attestation from {vendor.Title} by {DateWords.Of(attestation.Expires)}",
        Location = attestation.Location,
    };

    /// <param name="framework">The law.</param>
    /// <param name="comesIntoForce">Whether obligations come into force; else the law reads a system differently from that day on.</param>
    /// <param name="date">The day.</param>
    public static Turn Of(Framework framework, bool comesIntoForce, DateOnly date) => comesIntoForce
        ? new Turn(TurnKind.Law, framework.Id, "to-come", "in-force") { Cause = $"it applies from {DateWords.Of(date)}" }
        : new Turn(TurnKind.Law, framework.Id, "in-force", "changed") { Cause = "the dates of the law, or of the system's change, lead to another verdict" };

    /// <summary>Why it gets better by itself.</summary>
    private static string? Relief(VerdictTurn turn)
    {
        if (turn.Rule.Document is { } document)
        {
            return $"it is approved on {DateWords.Of(document.ApprovedOn)}";
        }

        if (turn.Rule.Threshold is { } threshold && threshold.Set == turn.Date)
        {
            return $"its threshold is {threshold.Verb} on {DateWords.Of(threshold.Set)}";
        }

        return turn.Rule.Window is { } within
            ? $"by then the records that kept it from passing have left \"within {within}\""
            : null;
    }

    /// <summary>Only what passes until then wants something by then; the rest wants it today, and the verdict of today says what.</summary>
    private static string? NextOf(VerdictTurn turn)
    {
        if (turn.Before.Verdict != EvidenceVerdict.Passing)
        {
            return null;
        }

        var by = LastBefore(turn.Date);
        return (turn.After.Verdict, turn.Rule) switch
        {
            (_, { Document: { } document }) => $"{document.Path} reviewed and approved again by {by}",
            (EvidenceVerdict.Failing, { Feed: { } feed }) => $"new records of {feed.Name} with which it holds by {by}",
            (EvidenceVerdict.Unreadable, { Feed: { } feed }) => $"mend the records of {feed.Name}",
            (_, { Feed: { } feed }) => $"a new record of {feed.Name}{ForSystems(turn)} by {by}",
            _ => null,
        };
    }

    private static string ForSystems(VerdictTurn turn) =>
        turn.IsBySystem ? $" for {string.Join(" and ", turn.Systems)}" : "";

    private static string LastBefore(DateOnly date) => DateWords.Of(date.AddDays(-1));
}
