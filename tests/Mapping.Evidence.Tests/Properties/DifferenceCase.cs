using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Text;
using Mapping.Evidence.Comparing;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A file of evidence in one of the formats, as a list of records that are fine, bad, or can't be judged, and what a difference to another one says.</summary>
/// <param name="Path">The file; its ending tells the format.</param>
/// <param name="Records">In the order of the file, but for reports that are made of runs, each of which holds the records of a day.</param>
internal sealed record DifferenceCase(string Path, ImmutableArray<DifferenceCase.Entry> Records)
{
    private const string Workspace = """
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system scoring "Scoring" {
          actor organisation
          scope iso A.6.2.6
        }
        feed runs "Runs" {
          files "FILE"
          FIELDS
          class audit-evidence
        }
        control c "C" {
          owner cro
          status operating since 2026-01-10
          satisfies iso A.6.2.6
          RULES
        }
        """;

    private const string Plain = """
        evidence most { from runs where kind = "release" expect max(n) <= 2 within 30 days }
          evidence share { from runs where kind = "release" expect share(where n <= 2) >= 80% within 30 days }
        """;

    private const string Tests = """
        evidence none { from runs expect count(where outcome = "failed") = 0 within 30 days }
          evidence share { from runs expect share(where outcome = "passed") >= 80% within 30 days }
        """;

    private const string Scans = "evidence none { from runs expect count(where level = \"error\") = 0 within 30 days }";

    public static ImmutableArray<string> Paths { get; } = ["a.jsonl", "a.json", "a.csv", "a.xml", "a.sarif"];

    /// <summary>A record of a day of November 2026.</summary>
    /// <param name="Day">Which.</param>
    /// <param name="Kind">0 is fine, 1 is bad; the others can't be judged, each for another reason, as far as the format knows several.</param>
    /// <param name="Name">Tells records of a kind apart.</param>
    internal readonly record struct Entry(int Day, int Kind, int Name)
    {
        public string At => $"2026-11-{Day:00}T10:00:00Z";
    }

    public static WorkspaceComparison Compare(DifferenceCase before, DifferenceCase after)
    {
        var (red, green) = (before.Judge(), after.Judge());
        return WorkspaceComparer.Compare(
            red.Compared with { Lost = TakenAway.Find(red.Evidence, green.Evidence, EvidenceCase.AsOf, EvidenceCase.AsOf, ImmutableDictionary<EvidenceKey, EvidenceKey>.Empty) },
            green.Compared with { Lost = TakenAway.Find(green.Evidence, red.Evidence, EvidenceCase.AsOf, EvidenceCase.AsOf, ImmutableDictionary<EvidenceKey, EvidenceKey>.Empty) });
    }

    /// <summary>Which rules have lost records, where so many of them are kept at a time.</summary>
    public static ImmutableDictionary<EvidenceKey, RecordLoss> LostIn(DifferenceCase before, DifferenceCase after, int mostDigests) =>
        TakenAway.Find(before.Judge().Evidence, after.Judge().Evidence, EvidenceCase.AsOf, EvidenceCase.AsOf, ImmutableDictionary<EvidenceKey, EvidenceKey>.Empty, mostDigests).Rules.ToImmutableDictionary();

    private (ComparedWorkspace Compared, EvidenceSide Evidence) Judge()
    {
        var isPlain = Path is "a.jsonl" or "a.json" or "a.csv";
        var source = Workspace.Replace("FILE", Path, StringComparison.Ordinal)
            .Replace("FIELDS", isPlain ? "time at\n  system about" : "", StringComparison.Ordinal)
            .Replace("RULES", isPlain ? Plain : Path == "a.xml" ? Tests : Scans, StringComparison.Ordinal);
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", source)], []);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.IsError));
        var files = new MemoryEvidenceFiles().Add(Path, Content());
        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, files, EvidenceCase.AsOf, EvidenceCase.AsOf);
        var judged = bound.Judge(evaluation.Results, EvidenceCase.AsOf, EvidenceCase.AsOf, evaluation.Diagnostics);
        return (
            new ComparedWorkspace(judged.Symbols, judged.Coverage, judged.Evidence, judged.HasErrors) { Declared = bound.Declared },
            new EvidenceSide(bound.Symbols, evaluation.Results, files));
    }

    private string Content() => Path switch
    {
        "a.jsonl" => string.Concat(Records.Select(entry => entry.Kind == 7 ? $"{{\"at\": \"{entry.At}\", \"name\n" : Json(entry) + "\n")),
        "a.json" => $"[\n{string.Join(",\n", Records.Select(Json))}\n]\n",
        "a.csv" => "at,kind,about,n\n" + string.Concat(Records.Select(Row)),
        "a.xml" => $"<testsuites>\n{string.Concat(Records.GroupBy(entry => entry.Day).Select(Suite))}</testsuites>\n",
        _ => $"{{\"version\": \"2.1.0\", \"runs\": [{string.Join(",\n", Records.GroupBy(entry => entry.Day).Select(Run))}]}}\n",
    };

    private static (string At, string Kind, string About, string Number) FieldsOf(Entry entry) => entry.Kind switch
    {
        0 => (entry.At, "release", "scoring", "1"),
        1 => (entry.At, "release", "scoring", "9"),
        2 => (entry.At, "release", "scoring", "many"),
        3 => (entry.At, "release", "scoring", ""),
        4 => (entry.At, "", "scoring", "9"),
        5 => ("soon", "release", "scoring", "9"),
        _ => (entry.At, "release", entry.Name % 2 == 0 ? "" : "scorign", "9"),
    };

    private static string Json(Entry entry)
    {
        var (at, kind, about, number) = FieldsOf(entry);
        var text = new StringBuilder($"{{\"at\": \"{at}\", \"name\": {entry.Name}");
        text.Append(kind.Length == 0 ? "" : $", \"kind\": \"{kind}\"").Append(about.Length == 0 ? "" : $", \"about\": \"{about}\"");
        return text.Append(number.Length == 0 ? "" : $", \"n\": {(number == "many" ? "\"many\"" : number)}").Append('}').ToString();
    }

    private static string Row(Entry entry)
    {
        var (at, kind, about, number) = FieldsOf(entry);
        return $"{at},{kind},{about},{number}\n";
    }

    private static string Suite(IGrouping<int, Entry> day) =>
        $"<testsuite name=\"unit\" timestamp=\"{day.First().At}\">\n"
        + string.Concat(day.Select(entry => $"<testcase classname=\"C\" name=\"t{entry.Name}\">{(entry.Kind == 0 ? "" : entry.Kind == 1 ? "<failure/>" : "<error/>")}</testcase>\n"))
        + "</testsuite>\n";

    private static string Run(IGrouping<int, Entry> day)
    {
        var finished = day.All(entry => entry.Kind <= 1) ? "true" : "false";
        var results = day.Select(entry => $"{{\"ruleId\": \"r{entry.Name}\", \"level\": \"{(entry.Kind == 1 ? "error" : "note")}\", \"message\": {{\"text\": \"m\"}}}}");
        return $"{{\"tool\": {{\"driver\": {{\"name\": \"scan\"}}}}, \"invocations\": [{{\"executionSuccessful\": {finished}, \"endTimeUtc\": \"{day.First().At}\"}}], \"results\": [{string.Join(", ", results)}]}}";
    }
}
