namespace Mapping.Compiler.Coverage;

/// <summary>The verdict on an obligation for a system.</summary>
public enum Outcome
{
    Evidenced,
    TelemetryOnly,
    Unverified,
    Stale,
    Missing,
    Unreadable,
    Failing,
    Partial,
    Planned,
    Unmapped,

    /// <summary>The catalog does not hold what binds such a system, so it is not judged, and nothing that asks for it holds.</summary>
    NotCovered,
    Waived,
    Excluded,
    NotApplicable,
}
