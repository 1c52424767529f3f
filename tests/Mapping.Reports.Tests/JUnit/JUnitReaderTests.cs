using System.Globalization;
using System.Xml.Linq;
using Mapping.Reports.JUnit;
using Mapping.Reports.Tests.Findings;

namespace Mapping.Reports.Tests.JUnit;

/// <summary>What we write as JUnit XML we can read as evidence, and its sums are right.</summary>
public sealed class JUnitReaderTests
{
    [Theory]
    [InlineData("small")]
    [InlineData("gates")]
    [InlineData("broken")]
    [InlineData("bank")]
    public void Our_own_reader_reads_every_case_and_every_suite(string workspace)
    {
        var xml = Checks.Bytes(JUnitReport.Write, Checks.Of(workspace, FormatPictureTests.EvidenceOf(workspace)));
        var root = XElement.Parse(xml);

        var feed = Assert.Single(new InlineFeeds(("out.xml", xml)).Inspect("feed ours \"Ours\" {\n  files \"out.xml\"\n  class telemetry\n}\n"));
        Assert.Empty(feed.Inspection.Problems);
        Assert.Equal(root.Descendants("testcase").Count() + root.Elements("testsuite").Count(), feed.Inspection.Records);
    }

    [Theory]
    [InlineData("gates")]
    [InlineData("broken")]
    public void Sums_are_those_of_the_cases(string workspace)
    {
        var xml = XElement.Parse(Checks.Bytes(JUnitReport.Write, Checks.Of(workspace, FormatPictureTests.EvidenceOf(workspace))));

        Assert.All(xml.Elements("testsuite"), suite => Assert.Equal(
            [Count(suite, "testcase"), Count(suite, "failure"), Count(suite, "error"), Count(suite, "skipped")],
            new[] { "tests", "failures", "errors", "skipped" }.Select(name => (string?)suite.Attribute(name) ?? "")));
    }

    private static string Count(XElement suite, string name) => suite.Descendants(name).Count().ToString(CultureInfo.InvariantCulture);
}
