using System.IO.Compression;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A file of evidence in one format, and rules that pass on it, or of which some do not.</summary>
internal sealed class DamageCase
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
          time time
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
          evidence most { from runs expect max(n) <= 2 }
          evidence none { from runs expect count(where s = "bad") = 0 }
          evidence some { from runs where s = "fine" or s = "bad" expect count() >= 2 within 30 days }
          evidence share { from runs expect share(where s = "fine") >= 50% fresh 30 days }
          evidence each { from runs expect max(n) <= 2 for each s }
          evidence named { from runs expect count() >= 2 for each s in ("fine") }
          evidence newest { from runs newest file expect max(n) <= 2 }
          evidence number { from runs expect max(n as number) <= 2 }
          evidence text { from runs expect count(where n as text in ("5", "1000")) = 0 }
          evidence paced { from runs every 3 days within 6 days }
        """;

    private const string Tests = """
          evidence none { from runs expect count(where outcome = "failed") = 0 }
          evidence some { from runs where suite = "unit" expect count() >= 2 within 30 days }
          evidence each { from runs expect count(where outcome = "failed") = 0 for each suite in ("unit") }
          evidence newest { from runs newest file expect count(where outcome = "failed") = 0 }
          evidence suites { from runs newest suite expect count(where outcome = "failed") = 0 }
          evidence paced { from runs every 3 days within 6 days }
          evidence run { from runs where record = "run" expect max(failures) = 0 }
        """;

    private const string Scans = """
          evidence none { from runs expect count(where level = "error") = 0 }
          evidence each { from runs expect count(where level = "error") = 0 for each tool in ("scanner") }
          evidence newest { from runs newest file expect count(where level = "error") = 0 }
          evidence tools { from runs newest run expect count(where level = "error") = 0 }
          evidence paced { from runs every 3 days within 6 days }
          evidence some { from runs where record = "run" expect count() >= 1 within 30 days }
        """;

    private readonly BoundWorkspace bound;
    private readonly string path;

    private DamageCase(string path, string rules, string content)
    {
        this.path = path;
        Content = path.EndsWith(".gz", StringComparison.Ordinal) ? Compress(content) : Encoding.UTF8.GetBytes(content);
        bound = BoundWorkspace.Bind([new SourceText("main.mapping", Workspace.Replace("FILE", path, StringComparison.Ordinal).Replace("RULES", rules, StringComparison.Ordinal))], []);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.IsError));
    }

    public byte[] Content { get; }

    public static DamageCase Of(string path, bool isFine)
    {
        var (s, n) = isFine ? ("fine", 2) : ("bad", 5);
        return path.Split('.')[1] switch
        {
            "jsonl" => new DamageCase(path, Plain, $"{Json("fine", 1)}\n{Json(s, n)}\n{Json("fine", 0)}\n"),
            "json" => new DamageCase(path, Plain, $"[\n{Json("fine", 1)},\n{Json(s, n)},\n{Json("fine", 0)}\n]\n"),
            "csv" => new DamageCase(path, Plain, $"time,s,n\n2026-11-20,fine,1\n2026-11-20,{s},{n}\n\"2026-11-20\",\"fine\",0\n"),
            "xml" => new DamageCase(path, Tests, JUnit(isFine)),
            _ => new DamageCase(path, Scans, Sarif(isFine)),
        };
    }

    /// <param name="content">The file.</param>
    /// <param name="sidecar">What lies beside it, or null.</param>
    public (IReadOnlyList<EvidenceResult> Results, EvidenceEvaluation Evaluation) Evaluate(byte[] content, string? sidecar = null)
    {
        var files = new MemoryEvidenceFiles().Add(path, content);
        if (sidecar is not null)
        {
            files.Add(path + ".sha256", sidecar);
        }

        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, files, EvidenceCase.AsOf, EvidenceCase.AsOf);
        return ([.. EvidencePicture.Results(bound, evaluation.Results)], evaluation);
    }

    private static string Json(string s, int n) => $"{{\"time\": \"2026-11-20T10:00:00Z\", \"s\": \"{s}\", \"n\": {n}}}";

    private static string JUnit(bool isFine) => $"""
        <testsuites>
          <testsuite name="unit" tests="2" failures="{(isFine ? 0 : 1)}" timestamp="2026-11-20T10:00:00">
            <testcase name="one" classname="C"/>
            <testcase name="two">{(isFine ? "" : "<failure message=\"no\"/>")}</testcase>
          </testsuite>
        </testsuites>
        """;

    private static string Sarif(bool isFine) => $$$"""
        {"version": "2.1.0", "runs": [{
          "tool": {"driver": {"name": "scanner", "rules": [{"id": "r1"}]}},
          "invocations": [{"executionSuccessful": true, "endTimeUtc": "2026-11-20T10:00:00Z"}],
          "results": [{"ruleId": "r1", "level": "{{{(isFine ? "note" : "error")}}}", "message": {"text": "m"}}]
        }]}
        """;

    private static byte[] Compress(string content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(content));
        }

        return bytes.ToArray();
    }
}
