using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Json;
using Mapping.Reports.Text;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Tests;

/// <summary>The report for buyers as pictures, see <see cref="Golden"/>.</summary>
public sealed class VendorGapPictureTests
{
    private static readonly EvidenceResults Evidence =
        EvidenceResults.Create([new EvidenceResult(new EvidenceKey("screening", "rate", "triage"), EvidenceVerdict.Passing)]);

    [Fact]
    public void Text_of_one_product() => Golden.Check("vendors/gap-one.txt", Page.Of(page => VendorGapReport.Write(page, Analyze("guardco/shield"))));

    [Fact]
    public void Text_of_all() => Golden.Check("vendors/gap-all.txt", Page.Of(page => VendorGapReport.Write(page, Analyze(""))));

    [Fact]
    public void Text_in_a_narrow_terminal() => Golden.Check(
        "vendors/gap-narrow.txt", Page.Of(page => VendorGapReport.Write(page, Analyze("guardco/wall", have: "paperco/ledger")), width: 50));

    [Fact]
    public void Markdown_of_all()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        VendorGapReport.WriteMarkdown(writer, Analyze(""));
        Golden.Check("vendors/gap-all.md.txt", writer.ToString());
    }

    [Fact]
    public void Contract_of_all()
    {
        using var stream = new MemoryStream();
        VendorGapJson.Write(stream, Analyze(""), "1.0.0-test");
        Golden.Check("vendors/gap-all.json", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void What_a_vendor_supplies_is_listed_as_the_vendors() => Golden.Check(
        "vendors/coverage-bought.txt", Page.Of(page => CoverageReport.Write(page, Workspaces.Judge("vendors", Evidence).Only("bought"))));

    private static VendorGap Analyze(string asked, string have = "")
    {
        var compilation = Workspaces.Compile("vendors", Evidence);
        var offers = GapQuestion.OffersOf(compilation.Symbols);
        var question = new GapQuestion(compilation.Symbols.Systems.Single(system => system.Name == "triage"), offers)
        {
            Asked = [.. offers.Where(offer => asked.Length == 0 || offer.Name == asked)],
            Have = [.. offers.Where(offer => offer.Name == have)],
        };
        return new VendorGap(
            compilation.AnalyzeGap(question),
            compilation.Coverage.Systems.Single(coverage => coverage.System.Name == "triage"),
            [],
            compilation.Diagnostics.RemoveAll(finding => !finding.Code.StartsWith("MAP7", StringComparison.Ordinal)));
    }
}
