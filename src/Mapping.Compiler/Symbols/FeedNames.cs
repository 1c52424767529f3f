namespace Mapping.Compiler.Symbols;

/// <summary>The words of the language for feeds.</summary>
public static class FeedNames
{
    /// <summary>The one format in which records may stand inside something else.</summary>
    public const string Json = "json";

    public static readonly string[] Formats = ["csv", Json, "jsonl", "junit", "sarif"];

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
