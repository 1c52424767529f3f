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
    Waived,
    Excluded,
    NotApplicable,
}
