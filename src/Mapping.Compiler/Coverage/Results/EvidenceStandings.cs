namespace Mapping.Compiler.Coverage;

/// <summary>
/// What verdicts on evidence mean to whoever rests on them. Gates, waivers, comparisons, forecasts and reports ask here, so that
/// they can't come to differ; outcomes that are such verdicts say so in <see cref="OutcomeFacts"/>.
/// </summary>
public static class EvidenceStandings
{
    /// <summary>Whether evidence is asked for and does not pass: it is failing, unreadable, missing or stale.</summary>
    public static bool IsNotPassing(this EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Stale or EvidenceVerdict.Missing or EvidenceVerdict.Unreadable or EvidenceVerdict.Failing => true,
        EvidenceVerdict.Passing or EvidenceVerdict.Unverified => false,
    };

    /// <summary>
    /// Whether it breaks through a waiver of an obligation, which lives with what is missing: it is shown to fail, or can't be judged.
    /// </summary>
    public static bool BreaksThrough(this EvidenceVerdict verdict) => verdict.Kind() == VerdictKind.Bad;

    /// <summary>The same of a control: one of its rules breaks through.</summary>
    public static bool BreaksThrough(this OperatingState state) => state.Verdict() is { } verdict && verdict.BreaksThrough();

    /// <summary>What is shown to fail or can't be judged is bad; what is not there, or too old, is in doubt.</summary>
    public static VerdictKind Kind(this EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Passing => VerdictKind.Good,
        EvidenceVerdict.Unverified or EvidenceVerdict.Stale or EvidenceVerdict.Missing => VerdictKind.Doubt,
        EvidenceVerdict.Unreadable or EvidenceVerdict.Failing => VerdictKind.Bad,
    };

    public static VerdictKind Kind(this OperatingState state) => state.Verdict()?.Kind() ?? VerdictKind.Doubt;

    public static VerdictKind Kind(this GateStanding standing) => standing switch
    {
        GateStanding.Met => VerdictKind.Good,
        GateStanding.NotMet => VerdictKind.Bad,
        GateStanding.NotJudged => VerdictKind.Doubt,
    };

    /// <summary>The verdict that the worst of its rules has; null where it has no rule.</summary>
    public static EvidenceVerdict? Verdict(this OperatingState state) => state switch
    {
        OperatingState.Unverified => null,
        OperatingState.Passing => EvidenceVerdict.Passing,
        OperatingState.Unproven => EvidenceVerdict.Unverified,
        OperatingState.Stale => EvidenceVerdict.Stale,
        OperatingState.Missing => EvidenceVerdict.Missing,
        OperatingState.Unreadable => EvidenceVerdict.Unreadable,
        OperatingState.Failing => EvidenceVerdict.Failing,
    };

    /// <summary>What a rule of this verdict makes of its control, as far as it alone decides.</summary>
    public static OperatingState State(this EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Passing => OperatingState.Passing,
        EvidenceVerdict.Unverified => OperatingState.Unproven,
        EvidenceVerdict.Stale => OperatingState.Stale,
        EvidenceVerdict.Missing => OperatingState.Missing,
        EvidenceVerdict.Unreadable => OperatingState.Unreadable,
        EvidenceVerdict.Failing => OperatingState.Failing,
    };
}
