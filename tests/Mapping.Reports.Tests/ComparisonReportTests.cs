using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Reports.Comparison;
using Mapping.Reports.Json;
using Mapping.Reports.Markdown;

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

    private static string MarkdownOf(ComparedSides sides)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ComparisonMarkdown.Write(new MarkdownPage(text), sides);
        return text.ToString();
    }

    private static ComparedWorkspace SideOf(string workspace, EvidenceResults evidence)
    {
        var judgement = Workspaces.Judge(workspace, evidence);
        return new ComparedWorkspace(judgement.Symbols, judgement.Coverage, judgement.Evidence, judgement.HasErrors);
    }
}
