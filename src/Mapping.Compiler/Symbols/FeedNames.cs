namespace Mapping.Compiler.Symbols;

/// <summary>The words of the language for feeds.</summary>
public static class FeedNames
{
    public static readonly string[] Formats = ["csv", "json", "jsonl", "junit", "sarif"];

    public static readonly string[] Classes = ["audit-evidence", "telemetry"];

    public static string NameOf(EvidenceClass evidenceClass) =>
        evidenceClass == EvidenceClass.Telemetry ? "telemetry" : "audit-evidence";

    public static EvidenceClass? ClassOf(string name) => name switch
    {
        "audit-evidence" => EvidenceClass.AuditEvidence,
        "telemetry" => EvidenceClass.Telemetry,
        _ => null,
    };
}
