using System.Diagnostics;
using System.Text.RegularExpressions;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Evidence;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>The example, copied to a folder of its own, in which then something goes wrong.</summary>
public sealed partial class ExampleFaultTests : IDisposable
{
    private const string Secret = "s3cret-of-another-folder";

    private const string Rule = "evasion-rate";

    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder outside = new();

    public ExampleFaultTests()
    {
        var example = Path.Join(Root(), "examples", "loan-scoring");
        foreach (var file in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(example, file), File.ReadAllBytes(file));
        }
    }

    public void Dispose()
    {
        folder.Dispose();
        outside.Dispose();
    }

    [Fact]
    public void A_link_that_leads_out_is_a_finding_and_shows_nothing()
    {
        Assert.Equal(EvidenceVerdict.Passing, Judge().Verdict);
        outside.Write("secret.jsonl", $"{{\"run_id\": \"{Secret}\", \"finished_at\": \"{Secret}\", \"suite\": \"{Secret}\"}}\n{Secret}\n");
        File.Delete(folder.At("evidence/red-team/2026-11.jsonl"));
        File.CreateSymbolicLink(folder.At("evidence/red-team/2026-11.jsonl"), outside.At("secret.jsonl"));

        var (verdict, findings) = Judge();

        Assert.Equal(EvidenceVerdict.Unreadable, verdict);
        Assert.Contains(
            "evidence/red-team/2026-11.jsonl:1:1: MAP5009 Not all of the feed \"red-team\" was read: the file was not read: it is a link that leads out of the workspace.",
            findings);
        Assert.DoesNotContain(findings, finding => finding.Contains(Secret, StringComparison.Ordinal) || finding.Contains(outside.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pipe_is_a_finding_and_nobody_waits_for_it()
    {
        File.Delete(folder.At("evidence/red-team/2026-11.jsonl"));
        Process.Start("mkfifo", [folder.At("evidence/red-team/2026-11.jsonl")]).WaitForExit();

        var (verdict, findings) = Judge();

        Assert.Equal(EvidenceVerdict.Unreadable, verdict);
        Assert.Contains(
            "evidence/red-team/2026-11.jsonl:1:1: MAP5009 Not all of the feed \"red-team\" was read: the file was not read: it is no file.", findings);
    }

    [Fact]
    public void Damage_of_one_record_turns_what_passed_unreadable()
    {
        var path = folder.At("evidence/red-team/2026-11.jsonl");
        var lines = File.ReadAllLines(path);
        lines[4] = lines[4][..^5];
        File.WriteAllLines(path, lines);

        var (verdict, findings) = Judge();

        Assert.Equal(EvidenceVerdict.Unreadable, verdict);
        Assert.Contains("evidence/red-team/2026-11.jsonl:5:1: MAP5001 Not a record of the feed \"red-team\": a line must hold one JSON object.", findings);
    }

    [Fact]
    public void No_rule_of_the_pipeline_passes_where_every_test_ends_in_an_error()
    {
        foreach (var path in Directory.EnumerateFiles(folder.At("evidence/pipeline"), "*.xml"))
        {
            var text = CountOfSuite().Replace(File.ReadAllText(path), "");
            File.WriteAllText(path, WholeCase().Replace(text, "<testcase$1><error message=\"connection refused\"/></testcase>"));
        }

        var workspace = WorkspaceReader.Read(folder.Path);
        var symbols = BoundWorkspace.Bind(workspace.Sources, workspace.Catalogs).Symbols;
        var results = EvidenceEvaluator.Evaluate(symbols, new WorkspaceEvidenceFiles(folder.Path), Today, Today).Results;
        var verdicts = from control in symbols.Controls
                       from rule in control.Evidence
                       where rule.Feed?.Name == "pipeline"
                       select results.Of(control, rule, symbols.Systems[0]).Verdict;
        Assert.Equal([EvidenceVerdict.Failing, EvidenceVerdict.Failing, EvidenceVerdict.Failing, EvidenceVerdict.Failing], verdicts);
    }

    [GeneratedRegex(" (failures|errors)=\"\\d+\"")]
    private static partial Regex CountOfSuite();

    [GeneratedRegex("<testcase([^>]*?) ?/>")]
    private static partial Regex WholeCase();

    /// <summary>The verdict on a rule that reads the feed of attack runs, and all findings.</summary>
    private (EvidenceVerdict Verdict, IReadOnlyList<string> Findings) Judge()
    {
        var workspace = WorkspaceReader.Read(folder.Path);
        var bound = BoundWorkspace.Bind(workspace.Sources, workspace.Catalogs);
        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, new WorkspaceEvidenceFiles(folder.Path), Today, Today);
        var compilation = bound.Judge(evaluation.Results, Today, Today, evaluation.Diagnostics);
        var control = bound.Symbols.Controls.Single(control => control.Evidence.Any(rule => rule.Name == Rule)).Name;
        return (
            evaluation.Results.Of(new EvidenceKey(control, Rule, bound.Symbols.Systems[0].Name)).Verdict,
            [.. compilation.Diagnostics.SelectMany(finding => finding.Related.Select(related => related.ToString()).Prepend(finding.ToString()))]);
    }

    private static string Root()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Join(root.FullName, "Mapping.sln")))
        {
            root = root.Parent;
        }

        return root?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
