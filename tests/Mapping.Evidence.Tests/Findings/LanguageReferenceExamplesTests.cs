using System.Text.RegularExpressions;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Findings;

/// <summary>
/// The examples of <c>docs/language.md</c> stand beside the workspace at its end, and show no finding and no rule that does not pass but those that their first line
/// names. A feed that no rule of its example reads is read by one of ours, so that its files are.
/// </summary>
public sealed partial class LanguageReferenceExamplesTests
{
    private const string Page = "docs/language.md";

    private const string ExampleFile = "example.mapping";

    /// <summary>An example does not answer for all of a law: gaps, parts, questions and what is in no scope are no matter of it, as the page says.</summary>
    private static readonly string[] LeftOpen = ["MAP4001", "MAP4002", "MAP4009", "MAP4010", "MAP4031"];

    private static readonly List<MarkdownFence> Fences = MarkdownFence.AllOf(RepositoryFiles.Read(Page).ReplaceLineEndings("\n"));

    private static readonly List<MarkdownFence> Workspace = [.. Fences.Where(fence => fence.File is not null)];

    private static readonly List<MarkdownFence> Examples = [.. Fences.Where(fence => fence.File is null && fence.Info.Split(' ')[0] == "mapping")];

    private static readonly List<string> Before = FindingsOf(EvidenceWorkspace.Diagnose(Workspace));

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Examples.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_example_gives_the_findings_and_verdicts_that_it_names(int number)
    {
        var example = Examples[number];
        List<MarkdownFence> fences = [.. Workspace, new MarkdownFence("", $"mapping file={ExampleFile}", SourceOf(example))];
        var findings = FindingsOf(EvidenceWorkspace.Diagnose(fences));
        foreach (var finding in Before)
        {
            findings.Remove(finding);
        }

        var said = example.Info.Split(' ').Skip(1).Where(word => !word.StartsWith("in=", StringComparison.Ordinal)).ToLookup(word => word.StartsWith("MAP", StringComparison.Ordinal));
        Assert.True(said[true].SequenceEqual(findings.Select(finding => finding.Split(' ')[0])), $"{example.Content}\n{string.Join('\n', findings)}");
        Assert.Equal(said[false], VerdictsOf(fences).Where(verdict => !verdict.EndsWith($"={CoverageNames.NameOf(EvidenceVerdict.Passing)}", StringComparison.Ordinal)));
    }

    /// <summary>Every file of the page is read by a rule or is a document, so that none outlives its example.</summary>
    [Fact]
    public void Every_file_is_named_by_an_example_or_by_the_workspace()
    {
        var sources = string.Concat(Examples.Concat(Workspace).Select(fence => fence.Content));

        Assert.Equal([], Workspace.Select(fence => fence.File).OfType<string>()
            .Where(file => !file.EndsWith(".mapping", StringComparison.Ordinal) && !sources.Contains($"\"{Day().Replace(file, "*")}\"", StringComparison.Ordinal)));
    }

    private static string SourceOf(MarkdownFence example)
    {
        if (example.Info.Split(' ').Contains("in=control"))
        {
            return ControlOf("example", example.Content);
        }

        var unread = Feed().Matches(example.Content).Select(match => match.Groups["name"].Value)
            .Where(feed => !example.Content.Contains($"from {feed}\n", StringComparison.Ordinal));
        return example.Content + string.Concat(unread.Select(feed => ControlOf($"reads-{feed}", $"evidence read {{\n  from {feed}\n  expect count() >= 1\n}}\n")));
    }

    private static string ControlOf(string name, string evidence) =>
        $"control {name} \"Example\" {{\n  owner cro\n  status operating since 2026-01-10\n  satisfies iso A.6.2.4\n{evidence}}}\n";

    private static List<string> FindingsOf(IEnumerable<Diagnostic> findings) =>
        [.. findings.Where(finding => !LeftOpen.Contains(finding.Code)).Select(finding => $"{finding.Code} {finding.Location.Path} {finding.Message}").Order(StringComparer.Ordinal)];

    private static List<string> VerdictsOf(IEnumerable<MarkdownFence> fences)
    {
        var workspace = new EvidenceWorkspace(fences);
        var evaluation = workspace.Evaluate(EvidenceWorkspace.Today, EvidenceWorkspace.Today);
        return [.. EvidencePicture.Results(workspace.Bound, evaluation.Results).Select(result => $"{result.Key.Rule}={CoverageNames.NameOf(result.Verdict)}")];
    }

    [GeneratedRegex("^feed (?<name>[a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex Feed();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Day();
}
