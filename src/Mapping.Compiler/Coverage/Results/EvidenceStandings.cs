namespace Mapping.Compiler.Coverage;

/// <summary>
/// What verdicts on evidence mean to whoever rests on them. Gates, waivers, comparisons, forecasts and reports ask here, so that
/// they can't come to differ.
/// </summary>
public static class EvidenceStandings
{
    /// <summary>Whether evidence is asked for and does not pass: it is failing, unreadable, missing or stale.</summary>
    public static bool IsNotPassing(this EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Stale or EvidenceVerdict.Missing or EvidenceVerdict.Unreadable or EvidenceVerdict.Failing => true,
        _ => false,
    };

    /// <summary>Whether the evidence of an obligation is failing, unreadable, missing or stale.</summary>
    public static bool IsNotPassing(this Outcome outcome) => outcome switch
    {
        Outcome.Stale or Outcome.Missing or Outcome.Unreadable or Outcome.Failing => true,
        _ => false,
    };

    /// <summary>
    /// Whether it breaks through a waiver of an obligation, which lives with what is missing: it is shown to fail, or can't be judged.
    /// </summary>
    public static bool BreaksThrough(this EvidenceVerdict verdict) => verdict is EvidenceVerdict.Unreadable or EvidenceVerdict.Failing;

    /// <summary>The same of a control: one of its rules breaks through.</summary>
    public static bool BreaksThrough(this OperatingState state) => state is OperatingState.Unreadable or OperatingState.Failing;

    /// <summary>The same of an obligation by its outcome.</summary>
    public static bool BreaksThrough(this Outcome outcome) => outcome is Outcome.Unreadable or Outcome.Failing;

    /// <summary>
    /// Whether a waiver can settle it. What is evidenced needs none, what breaks through is not settled by one, and of the rest there is
    /// nothing to live with.
    /// </summary>
    public static bool IsWaivable(this Outcome outcome) => outcome switch
    {
        Outcome.Unmapped or Outcome.Partial or Outcome.Planned or Outcome.Unverified
            or Outcome.TelemetryOnly or Outcome.Missing or Outcome.Stale => true,
        _ => false,
    };
}
