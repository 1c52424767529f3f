namespace Mapping.Reports.Findings;

/// <summary>Which findings come first where not all can be shown.</summary>
internal static class FindingWeights
{
    /// <summary>Errors of the sources, then gates, then what blocks them, then the rest; the place decides last.</summary>
    public static IEnumerable<Finding> Order(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Level)
        .ThenByDescending(finding => finding.IsSourceError)
        .ThenByDescending(finding => finding.Rule.Code == FindingDiagnostics.GateNotHeld.Code)
        .ThenByDescending(finding => finding.Obligations.Length);
}
