using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Reports.Comparison;
using Mapping.Reports.Json;

namespace Mapping.Reports.Tests;

/// <summary>Comparisons as pictures: the small workspace with its evidence, and what it was before there was any.</summary>
public sealed class ComparisonReportTests
{
    private static readonly ComparedSides Sides = new(
        WorkspaceComparer.Compare(SideOf("small", EvidenceResults.None), SideOf("small", SmallEvidence.Results)),
        new ComparedSource("HEAD~1", "3144eac53e44846ca3de7a146cdf12fe3a8a01b2"),
        new ComparedSource("."));

    private static readonly ComparedSides Apart = new(
        WorkspaceComparer.Compare(SideOf("bank", EvidenceResults.None), SideOf("small", SmallEvidence.Results)),
        new ComparedSource("bank"),
        new ComparedSource("small"));

    [Fact]
    public void Text_of_evidence_that_came() => Golden.Check("diff/evidence.txt", Page.Of(page => ComparisonText.Write(page, Sides)));

    [Fact]
    public void Text_of_two_workspaces() => Golden.Check("diff/apart.txt", Page.Of(page => ComparisonText.Write(page, Apart)));

    [Fact]
    public void Markdown_of_evidence_that_came() => Golden.Check("diff/evidence.md", MarkdownOf(Sides));

    [Fact]
    public void Json_of_evidence_that_came()
    {
        using var stream = new MemoryStream();
        DiffJson.Write(stream, Sides, "1.0.0");
        Golden.Check("diff/evidence.json", Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>A comment on a pull request of GitHub holds 65,536 characters.</summary>
    [Fact]
    public void Markdown_stays_within_a_comment_however_much_has_changed()
    {
        var many = Apart with { Comparison = Apart.Comparison with { Systems = [.. Enumerable.Repeat(Apart.Comparison.Systems, 40).SelectMany(systems => systems)] } };

        var text = MarkdownOf(many);
        Assert.InRange(text.Length, 1_000, 65_536);
        Assert.Contains("more; --format json has all of them.", text, StringComparison.Ordinal);
    }

    private static string MarkdownOf(ComparedSides sides)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ComparisonMarkdown.Write(text, sides);
        return text.ToString();
    }

    private static ComparedWorkspace SideOf(string workspace, EvidenceResults evidence)
    {
        var judgement = Workspaces.Judge(workspace, evidence);
        return new ComparedWorkspace(judgement.Symbols, judgement.Coverage, judgement.Evidence, judgement.HasErrors);
    }
}
