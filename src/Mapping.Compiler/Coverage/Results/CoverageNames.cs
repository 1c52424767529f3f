namespace Mapping.Compiler.Coverage;

/// <summary>The words that reports and the JSON contract use for results.</summary>
public static class CoverageNames
{
    public static string NameOf(Outcome outcome) => outcome.Name();

    public static string NameOf(DesignState design) => design switch
    {
        DesignState.Mapped => "mapped",
        DesignState.Partial => "partial",
        DesignState.Planned => "planned",
        DesignState.Unmapped => "unmapped",
    };

    public static string NameOf(OperatingState state) => state switch
    {
        OperatingState.Passing => "passing",
        OperatingState.Stale => "stale",
        OperatingState.Missing => "missing",
        OperatingState.Unreadable => "unreadable",
        OperatingState.Failing => "failing",
        OperatingState.Unverified or OperatingState.Unproven => "unverified",
    };

    public static string NameOf(EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Passing => "passing",
        EvidenceVerdict.Unverified => "unverified",
        EvidenceVerdict.Stale => "stale",
        EvidenceVerdict.Missing => "missing",
        EvidenceVerdict.Unreadable => "unreadable",
        EvidenceVerdict.Failing => "failing",
    };

    public static string NameOf(LateAgainst against) => against switch
    {
        LateAgainst.Operation => "operation",
        LateAgainst.Placement => "placement",
        LateAgainst.FirstRecord => "first-record",
    };

    public static string NameOf(GateStanding standing) => standing switch
    {
        GateStanding.Met => "met",
        GateStanding.NotMet => "not-met",
        GateStanding.NotJudged => "not-judged",
    };

    public static string NameOf(MappingStrength strength) => strength switch
    {
        MappingStrength.Full => "full",
        MappingStrength.Partial => "partial",
        MappingStrength.None => "none",
    };
}
