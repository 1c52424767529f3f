namespace Mapping.Compiler.Symbols;

/// <summary>The words of the language for feeds.</summary>
public static class FeedNames
{
    /// <summary>The one format whose numbers may be written with another sign than the point.</summary>
    public const string Csv = "csv";

    /// <summary>The one format in which records may stand inside something else.</summary>
    public const string Json = "json";

    public static readonly string[] Formats = [Csv, Json, "jsonl", "junit", "sarif"];

    public static readonly string[] Classes = ["audit-evidence", "telemetry"];

    /// <summary>What may stand before decimals.</summary>
    public static readonly string[] DecimalSigns = [",", "."];

    private const string Compressed = ".gz";

    /// <summary>The longer ending first where one ends with the other.</summary>
    private static readonly (string Ending, string Format)[] Endings =
    [
        (".sarif.json", "sarif"),
        (".sarif", "sarif"),
        (".jsonl", "jsonl"),
        (".ndjson", "jsonl"),
        (".json", Json),
        (".csv", Csv),
        (".tsv", Csv),
        (".xml", "junit"),
    ];

    /// <summary>The format that the ending of a file's name tells, or null.</summary>
    public static string? FormatOf(string path)
    {
        var name = IsCompressed(path) ? path.AsSpan(0, path.Length - Compressed.Length) : path.AsSpan();
        foreach (var (ending, format) in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }

    public static bool IsCompressed(string path) => path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase);

    public static string NameOf(EvidenceClass evidenceClass) =>
        evidenceClass == EvidenceClass.Telemetry ? "telemetry" : "audit-evidence";

    public static EvidenceClass? ClassOf(string name) => name switch
    {
        "audit-evidence" => EvidenceClass.AuditEvidence,
        "telemetry" => EvidenceClass.Telemetry,
        _ => null,
    };
}
