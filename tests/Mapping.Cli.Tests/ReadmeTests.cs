using System.Text.RegularExpressions;

namespace Mapping.Cli.Tests;

/// <summary>What the READMEs show of the examples is what the examples say.</summary>
public sealed partial class ReadmeTests
{
    internal static readonly string Root = FindRoot(AppContext.BaseDirectory);

    [Fact]
    public void Sources_shown_stand_in_the_example()
    {
        var match = SourceBlock().Match(File.ReadAllText(Path.Join(Root, "README.md")));

        Assert.True(match.Success);
        Assert.Contains(match.Groups[2].Value, File.ReadAllText(Path.Join(Root, match.Groups[1].Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("examples/agent-platform/README.md")]
    public void Output_shown_is_what_the_command_prints(string page)
    {
        var blocks = OutputBlock().Matches(File.ReadAllText(Path.Join(Root, page)));

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block.Groups[2].Value, OutputOf(block.Groups[1].Value), StringComparison.Ordinal));
    }

    /// <summary>Each example is judged at the day that its README names.</summary>
    [Theory]
    [InlineData("loan-scoring", "2026-11-23", 1)]
    [InlineData("agent-platform", "2026-11-27", 1)]
    [InlineData("management-system", "2026-11-23", 0)]
    public void Examples_have_the_gaps_they_mean_to_have_and_are_formatted(string example, string asOf, int status)
    {
        var check = MappingProcess.RunAlone(Root, "check", $"examples/{example}", "--as-of", asOf);

        Assert.Equal(("", status), (check.Error, check.Status));
        Assert.Contains(" 0 errors, ", check.Output, StringComparison.Ordinal);
        Assert.Equal(new ProcessResult(0, "", ""), MappingProcess.RunAlone(Root, "fmt", "--check", $"examples/{example}"));
    }

    private static string OutputOf(string line)
    {
        var arguments = Argument().Matches(line).Select(match => match.Value.Trim('"')).Skip(1)
            .Select(argument => argument.StartsWith("examples/", StringComparison.Ordinal) ? Path.Join(Root, argument) : argument);
        return MappingProcess.RunAlone(Root, [.. arguments]).Output;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Join(folder, "Mapping.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Mapping.sln above the tests."));

    [GeneratedRegex("<!-- from (.*?) -->\n```\n(.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex SourceBlock();

    [GeneratedRegex("<!-- output of: (.*?) -->\n```\n(.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex OutputBlock();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();
}
