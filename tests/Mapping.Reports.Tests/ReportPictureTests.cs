using System.Text;
using Mapping.Reports.Json;
using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>Whole reports as pictures, see <see cref="Golden"/>.</summary>
public sealed class ReportPictureTests
{
    [Fact]
    public void Check_of_the_small_workspace() => CheckText("small/check.txt", CheckReport.Write, Workspaces.Judge("small", SmallEvidence.Results));

    [Fact]
    public void Coverage_of_the_small_workspace() => CheckText("small/coverage.txt", CoverageReport.Write, Workspaces.Judge("small", SmallEvidence.Results));

    [Fact]
    public void Json_of_the_small_workspace() => Golden.Check("small/check.json", JsonOf(Workspaces.Judge("small", SmallEvidence.Results)));

    [Theory]
    [InlineData("Article 15(5)", "article-15-5")]
    [InlineData("Article 9(2)", "article-9-2")]
    [InlineData("A.10.3", "a-10-3")]
    public void Explain_in_the_small_workspace(string citation, string file)
    {
        var judgement = Workspaces.Judge("small", SmallEvidence.Results);
        var (framework, provision) = judgement.Catalogs
            .Select(catalog => (catalog, catalog.Find(citation)))
            .Single(found => found.Item2 is not null);
        Assert.NotNull(provision);
        Golden.Check($"small/explain-{file}.txt", Page.Of(page => ExplainReport.Write(page, judgement, framework, provision)));
    }

    /// <summary>Gates that look at what is in force, and gates that ask for a share, over evidence of every verdict.</summary>
    [Fact]
    public void Check_of_gates_with_evidence() => CheckText("gates/check.txt", CheckReport.Write, Workspaces.Judge("gates", GateEvidence.Results));

    [Fact]
    public void Check_in_a_narrow_terminal_with_colour() => Golden.Check(
        "small/check-narrow-colour.txt",
        Page.Of(page => CheckReport.Write(page, Workspaces.Judge("small", SmallEvidence.Results)), width: 60, useColour: true)
            .Replace("\u001b", "ESC", StringComparison.Ordinal));

    [Theory]
    [InlineData("broken")]
    [InlineData("bank")]
    [InlineData("iso-only")]
    public void Check_and_contract(string workspace)
    {
        var judgement = Workspaces.Judge(workspace);
        CheckText($"{workspace}/check.txt", CheckReport.Write, judgement);
        Golden.Check($"{workspace}/check.json", JsonOf(judgement));
    }

    private static void CheckText(string file, Action<TextPage, Judgement> write, Judgement judgement) =>
        Golden.Check(file, Page.Of(page => write(page, judgement)));

    /// <summary>The digests of the catalogs are left out: every change of a catalog would change every picture.</summary>
    private static string JsonOf(Judgement judgement)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, judgement, "1.0.0");
        var json = Encoding.UTF8.GetString(stream.ToArray());
        return judgement.Catalogs.Aggregate(json, (text, catalog) => text.Replace(catalog.Sha256, "(digest)", StringComparison.Ordinal));
    }
}
