using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Reports.Findings;
using Mapping.Reports.GitHub;
using Mapping.Reports.GitLab;
using Mapping.Reports.JUnit;
using Mapping.Reports.Sarif;
using Mapping.Reports.Tests.Html;

namespace Mapping.Reports.Tests.Findings;

/// <summary>Whatever stands in names, reasons and paths: no markup, no command of a runner and no escape of a terminal survives in any format.</summary>
public sealed class HostileFormatTests
{
    private static readonly Arbitrary<string> Hostile = Arb.From(Gen.OneOf(
        HostileText.Arbitrary.Generator,
        Gen.Elements("\n::error::x", "\r\n::set-env name=PATH::/", "%0A::add-mask::x", "##[error]x", "##vso[task.complete]", ",line=1::x", "a](b)[c", "]]>", "::")
            .ListOf().Select(string.Concat)));

    [Property]
    public Property Sarif() => Prop.ForAll(Hostile, text =>
    {
        var bytes = Checks.Bytes(SarifReport.Write, Of(text));
        using var json = JsonDocument.Parse(bytes);
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];

        IsPlain(bytes);
        IsText(result.GetProperty("message").GetProperty("text").GetString());
        var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString() ?? "";
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
    });

    [Property]
    public Property JUnit() => Prop.ForAll(Hostile, text =>
    {
        var suite = new TestSuite(text, Checks.AsOf, [("p", text)], [new TestCase(text, text, TestOutcome.Failure, "failing", text) { Details = [text, text] }]);
        using var writer = new StringWriter();
        using (var xml = XmlWriter.Create(writer, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            suite.Write(xml, 0);
        }

        var root = XElement.Parse(writer.ToString(), LoadOptions.PreserveWhitespace);
        Assert.Equal(["properties", "testcase", "system-out", "system-err"], root.Elements().Select(element => element.Name.LocalName));
        var failure = root.Elements("testcase").Single().Elements("failure").Single();
        IsText((string?)failure.Attribute("message"));
        Assert.Equal(2, failure.Value.Split('\n').Length);
        Assert.Equal(HarmlessText.Of(text), (string?)root.Attribute("name"));
    });

    [Property]
    public Property GitHub() => Prop.ForAll(Hostile, text =>
    {
        var lines = Checks.Lines(GitHubReport.Write, Of(text)).Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Equal("", lines[1]);
        Assert.StartsWith("::warning file=governance/", lines[0], StringComparison.Ordinal);
        IsText(lines[0]);

        // The runner splits at the first "::" behind the properties, and these at commas.
        var properties = lines[0]["::warning ".Length..].Split("::", 2)[0].Split(',');
        Assert.Equal(["file", "line", "title"], properties.Select(property => property.Split('=', 2)[0]));
        Assert.DoesNotContain("##[", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", lines[0], StringComparison.Ordinal);
    });

    [Property]
    public Property Summary() => Prop.ForAll(Hostile, text =>
    {
        var rows = Checks.Lines(JobSummary.Write, Of(text)).Split('\n').Where(line => line.StartsWith("| warning", StringComparison.Ordinal)).ToList();

        var row = Assert.Single(rows);
        IsText(row);
        var unmarked = System.Text.RegularExpressions.Regex.Replace(row, @"\\.", "");
        Assert.Equal(4, unmarked.Count(c => c == '|'));
        Assert.DoesNotContain(unmarked, c => c is '<' or '>' or '[' or ']' or '`' or '*' or '_' or '\\' or '~');
    });

    [Property]
    public Property GitLab() => Prop.ForAll(Hostile, text =>
    {
        var bytes = Checks.Bytes(GitLabReport.Write, Of(text));
        using var json = JsonDocument.Parse(bytes);

        IsPlain(bytes);
        IsText(json.RootElement[0].GetProperty("description").GetString());
        IsText(json.RootElement[0].GetProperty("location").GetProperty("path").GetString());
    });

    /// <summary>One finding whose message, help and path are the text.</summary>
    private static CheckFindings Of(string text)
    {
        var rule = CoverageDiagnostics.ExpiredWaiver;
        var finding = new Finding(rule, FindingLevel.Warning, text, SourceText.Place(text, 1, 1), new FindingIdentity(rule.Code, [text]))
        {
            Help = text,
            System = text,
            Related = [new(SourceText.Place(text, 2, 1), text)],
        };
        return Checks.OfSource("") with { Findings = [finding] };
    }

    private static void IsPlain(string bytes) =>
        Assert.DoesNotContain(bytes, c => c is '<' or '>' or '&' or '\'' || (char.IsControl(c) && c != '\n'));

    private static void IsText(string? text)
    {
        Assert.NotNull(text);
        Assert.DoesNotContain(text, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufffe' or '\uffff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
    }
}
