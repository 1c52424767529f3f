namespace Mapping.Compiler.Symbols;

/// <summary>The words of the language for feeds.</summary>
public static class FeedNames
{
    public const string Csv = "csv";

    /// <summary>The one format that holds several tables.</summary>
    public const string Xlsx = "xlsx";

    /// <summary>The rows that a sheet may have.</summary>
    public const int LastRow = 1_048_576;

    public const string Json = "json";

    public const string JsonLines = "jsonl";

    public const string Yaml = "yaml";

    public const string JUnit = "junit";

    public const string Sarif = "sarif";

    /// <summary>Signed envelopes.</summary>
    public const string Dsse = "dsse";

    /// <summary>What OpenTelemetry exports.</summary>
    public const string Otlp = "otlp";

    /// <summary>How a test report says when it was made.</summary>
    public const string TimestampOfSuite = "timestamp";

    public static readonly string[] Formats = [Csv, Dsse, Json, JsonLines, JUnit, Otlp, Sarif, Xlsx, Yaml];

    public static readonly string[] Classes = ["audit-evidence", "telemetry"];

    public const string Utf16 = "utf-16";

    public const string Windows1252 = "windows-1252";

    /// <summary>The letters in which a table may be written.</summary>
    public static readonly string[] Encodings = ["utf-8", Utf16, Windows1252];

    /// <summary>The sign before decimals where it is no point.</summary>
    public const string DecimalComma = ",";

    /// <summary>What may stand before decimals.</summary>
    public static readonly string[] DecimalSigns = [DecimalComma, "."];

    private const string Compressed = ".gz";

    /// <summary>
    /// The longer ending first where one ends with the other. A twin is what other tools call the very same file, or what the same table is
    /// called where it was saved otherwise: <c>.tsv</c> for <c>.csv</c>, <c>.xls</c> for <c>.xlsx</c>.
    /// </summary>
    private static readonly (string Ending, string Format, string[] Twins)[] Endings =
    [
        (".sarif.json", Sarif, [".sarif"]),
        (".sarif", Sarif, [".sarif.json"]),
        (".jsonl", JsonLines, [".ndjson"]),
        (".ndjson", JsonLines, [".jsonl"]),
        (".json", Json, []),
        (".csv", Csv, [".tsv"]),
        (".tsv", Csv, [".csv"]),
        (".xml", JUnit, []),
        (".xlsx", Xlsx, [".xlsm", ".xls", ".xlsb", ".ods"]),
        (".xlsm", Xlsx, [".xlsx", ".xls", ".xlsb", ".ods"]),
        (".yaml", Yaml, [".yml"]),
        (".yml", Yaml, [".yaml"]),
        (".md", Yaml, [".markdown"]),
        (".markdown", Yaml, [".md"]),
    ];

    /// <summary>Whether records of a format may stand inside something else.</summary>
    public static bool HasRecordsInside(string format) => format is Json or Yaml;

    /// <summary>Whether a file is a text in Markdown, of which only what stands before the text are fields.</summary>
    public static bool IsMarkdown(string path) => WithoutCompression(path) is var name && (EndsWith(name, ".md") || EndsWith(name, ".markdown"));

    /// <summary>Whether numbers may be written with another sign than the point: in cells, and in texts that rules take <c>as number</c>.</summary>
    public static bool HasDecimalSigns(string format) => format is Csv or Xlsx or Json or JsonLines or Yaml;

    /// <summary>Whether a file of a format may hold a field that speaks of all of it: a row of a table, a span and an envelope speak of themselves, and a test report has one for it.</summary>
    public static bool CanSayTimeOfFile(string format, FieldPath field) => format switch
    {
        Csv or Xlsx or Otlp or Dsse => false,
        JUnit => field.Parts is [TimestampOfSuite],
        _ => true,
    };

    /// <summary>The format that the ending of a file's name tells, or null.</summary>
    public static string? FormatOf(string path)
    {
        var name = WithoutCompression(path);
        foreach (var (ending, format, _) in Endings)
        {
            if (EndsWith(name, ending))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>The ending of a name by which its format is known, and the others that stand for the same; null where there are none.</summary>
    public static (string Ending, string[] Twins)? TwinsOf(string name)
    {
        var (ending, _, twins) = Array.Find(Endings, known => name.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase));
        return twins is null or [] ? null : (ending, twins);
    }

    private static bool EndsWith(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static string WithoutCompression(string path) => IsCompressed(path) ? path[..^Compressed.Length] : path;

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
