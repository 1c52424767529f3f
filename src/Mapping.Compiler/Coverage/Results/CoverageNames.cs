namespace Mapping.Compiler.Coverage;

/// <summary>The words that reports and the JSON contract use for results.</summary>
public static class CoverageNames
{
    public static string NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Evidenced => "evidenced",
        Outcome.TelemetryOnly => "telemetry-only",
        Outcome.Unverified => "unverified",
        Outcome.Stale => "stale",
        Outcome.Missing => "missing",
        Outcome.Unreadable => "unreadable",
        Outcome.Failing => "failing",
        Outcome.Partial => "partial",
        Outcome.Planned => "planned",
        Outcome.Unmapped => "unmapped",
        Outcome.NotCovered => "not-covered",
        Outcome.Waived => "waived",
        Outcome.Excluded => "excluded",
        _ => "not-applicable",
    };

    public static string NameOf(DesignState design) => design switch
    {
        DesignState.Mapped => "mapped",
        DesignState.Partial => "partial",
        DesignState.Planned => "planned",
        _ => "unmapped",
    };

    public static string NameOf(OperatingState state) => state switch
    {
        OperatingState.Passing => "passing",
        OperatingState.Stale => "stale",
        OperatingState.Missing => "missing",
        OperatingState.Unreadable => "unreadable",
        OperatingState.Failing => "failing",
        _ => "unverified",
    };

    public static string NameOf(EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Passing => "passing",
        EvidenceVerdict.Unverified => "unverified",
        EvidenceVerdict.Stale => "stale",
        EvidenceVerdict.Missing => "missing",
        EvidenceVerdict.Unreadable => "unreadable",
        _ => "failing",
    };

    public static string NameOf(LateAgainst against) => against switch
    {
        LateAgainst.Operation => "operation",
        LateAgainst.Placement => "placement",
        _ => "first-record",
    };

    public static string NameOf(GateStanding standing) => standing switch
    {
        GateStanding.Met => "met",
        GateStanding.NotMet => "not-met",
        _ => "not-judged",
    };

    public static string NameOf(MappingStrength strength) => strength switch
    {
        MappingStrength.Full => "full",
        MappingStrength.Partial => "partial",
        _ => "none",
    };
}
