using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mapping.Cli.Tests;

/// <summary>The example of a hospital: what it prints, as a picture, and that its README tells of every gap and of no other.</summary>
public sealed partial class HospitalExampleTests
{
    private const string Example = "examples/hospital-triage";

    private const string AsOf = "2026-11-23";

    private static readonly string Picture = Path.Join(ReadmeTests.Root, "tests", "Mapping.Cli.Tests", "Golden", "hospital-triage.txt");

    private static readonly string Readme = File.ReadAllText(Path.Join(ReadmeTests.Root, Example, "README.md"));

    [Fact]
    public void The_verdict_as_a_picture()
    {
        var result = MappingProcess.Run(ReadmeTests.Root, "check", Example, "--as-of", AsOf);
        if (Environment.GetEnvironmentVariable("MAPPING_UPDATE") == "1")
        {
            File.WriteAllText(Picture, result.Output);
        }

        Assert.Equal((1, ""), (result.Status, result.Error));
        Assert.Equal(File.Exists(Picture) ? File.ReadAllText(Picture) : "", result.Output);
    }

    [Fact]
    public void It_is_formatted() => Assert.Equal(0, MappingProcess.Run(ReadmeTests.Root, "fmt", "--check", Example).Status);

    [Fact]
    public void The_readme_names_the_day_and_the_gaps()
    {
        var system = Judge();
        var gaps = system.GetProperty("obligations").EnumerateArray()
            .Select(obligation => (Name: NameOf(obligation), Outcome: Text(obligation, "outcome")))
            .Where(obligation => obligation.Outcome is not ("evidenced" or "not-applicable"));

        Assert.Contains($"mapping check {Example} --as-of {AsOf}", Readme, StringComparison.Ordinal);
        Assert.Equal(
            gaps.Select(gap => $"{Paragraph().Match(gap.Name).Value} {gap.Outcome}").Distinct().Order(StringComparer.Ordinal),
            TableOfGaps().Order(StringComparer.Ordinal));
    }

    /// <summary>"48 obligations are attested … and 119 are open": what the vendor owes is nobody's green here.</summary>
    [Fact]
    public void The_readme_counts_what_the_vendor_owes()
    {
        var owed = Judge().GetProperty("supplied").GetProperty("obligations").EnumerateArray().CountBy(obligation => Text(obligation, "state")).ToDictionary();

        Assert.Contains($"{owed["attested"]} obligations are attested", Readme, StringComparison.Ordinal);
        Assert.Contains($"and {owed["open"]} are open", Readme, StringComparison.Ordinal);
    }

    private static JsonElement Judge()
    {
        var result = MappingProcess.Run(ReadmeTests.Root, "check", Example, "--as-of", AsOf, "--format", "json");
        return JsonDocument.Parse(result.Output).RootElement.GetProperty("systems")[0];
    }

    /// <summary>Each citation of the table, down to the paragraph, with its outcome.</summary>
    private static IEnumerable<string> TableOfGaps() =>
        from row in GapRow().Matches(Readme)
        from citation in row.Groups["citations"].Value.Split(", ")
        select $"{Paragraph().Match(citation.Replace("Article ", "", StringComparison.Ordinal)).Value} {row.Groups["outcome"].Value}";

    private static string NameOf(JsonElement obligation) => Text(obligation, "citation").Replace("Article ", "", StringComparison.Ordinal);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    [GeneratedRegex(@"^(P-\d+|\d+\(\d+\))")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^\| (?<citations>(Article |P-)[^|]*?) \| (?<outcome>[a-z]+) \|", RegexOptions.Multiline)]
    private static partial Regex GapRow();
}
