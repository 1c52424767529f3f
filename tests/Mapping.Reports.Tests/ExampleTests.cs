using System.Text;
using AngleSharp.Html.Parser;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.GitHub;
using Mapping.Reports.GitLab;
using Mapping.Reports.Html;
using Mapping.Reports.JUnit;
using Mapping.Reports.Markdown;
using Mapping.Reports.Sarif;
using Mapping.Reports.Tests.Findings;
using Mapping.Reports.Tests.Html;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Tests;

/// <summary>The documents of the example as pictures, see <see cref="Golden"/>. They change with the example and with the catalogs: read the difference.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void The_page()
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, Example.LoanScoring);
        var page = new HtmlParser().ParseDocument(WithoutDigests(Encoding.UTF8.GetString(stream.ToArray())));

        Golden.Check("loan-scoring/report.txt", PagePicture.Of(page.QuerySelectorAll("body").Single()));
    }

    [Fact]
    public void The_text_for_a_pull_request()
    {
        using var stream = new MemoryStream();
        MarkdownReport.Write(stream, Example.LoanScoring);

        Golden.Check("loan-scoring/report.md", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Every_format_of_CI()
    {
        var check = Checks.Of(Example.LoanScoring.Judgement);

        Golden.Check("loan-scoring/check.sarif", Checks.Bytes(SarifReport.Write, check));
        Golden.Check("loan-scoring/check.junit.xml", Checks.Bytes(JUnitReport.Write, check));
        Golden.Check("loan-scoring/check.gitlab.json", Checks.Bytes(GitLabReport.Write, check));
        Golden.Check("loan-scoring/check.github.txt", Checks.Lines(GitHubReport.Write, check));
        Golden.Check("loan-scoring/check.summary.md", Checks.Lines(JobSummary.Write, check));
    }

    [Fact]
    public void Three_products_side_by_side_in_80_columns()
    {
        var gap = Example.LoanScoring.Gaps.Single();
        var system = Example.LoanScoring.Judgement.Coverage.Systems.Single();
        var text = Page.Of(page => VendorGapReport.Write(page, new VendorGap(gap, system, [], [])));

        Assert.Equal(3, gap.Products.Length);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Golden.Check("loan-scoring/gap.txt", text);
    }

    [Fact]
    public void The_answers_are_right_for_security_for_assurance_and_for_one_that_claims_much()
    {
        var answers = Example.LoanScoring.Gaps.Single().Products.ToDictionary(product => product.Offer.Name);

        var (gateway, workbench, suite) = (answers["palisade/gateway"], answers["ledgerline/workbench"], answers["brightwall/suite"]);
        Assert.Equal((ProductKind.Security, true), (gateway.Answers.Kind, gateway.Answers.OwnerFits));
        Assert.Equal((ProductKind.Assurance, true), (workbench.Answers.Kind, workbench.Answers.OwnerFits));
        Assert.Equal((ProductKind.Both, false), (suite.Answers.Kind, suite.Answers.OwnerFits));
        Assert.NotEmpty(suite.Closes);
        Assert.Empty(suite.ClosesEvidenced);
        Assert.Empty(suite.Evidenced);
    }

    private static string WithoutDigests(string text) => Example.LoanScoring.Judgement.Catalogs
        .Aggregate(text, (all, catalog) => all.Replace(catalog.Sha256, "(digest)", StringComparison.Ordinal));
}
