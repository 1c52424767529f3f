namespace Mapping.Reports.Findings;

/// <summary>How much a finding weighs: its level, whether it is an error of the sources, or a gate, then how many obligations it leaves open.</summary>
internal readonly record struct FindingWeight(FindingLevel Level, bool IsSourceError, bool IsGate, int Obligations) : IComparable<FindingWeight>
{
    public static FindingWeight Of(Finding finding) =>
        new(finding.Level, finding.IsSourceError, finding.Rule.Code == FindingDiagnostics.GateNotHeld.Code, finding.Obligations.Length);

    public int CompareTo(FindingWeight other) =>
        (Level, IsSourceError, IsGate, Obligations).CompareTo((other.Level, other.IsSourceError, other.IsGate, other.Obligations));
}
