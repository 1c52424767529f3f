using System.Globalization;
using System.Text;

namespace Mapping.Cli.Tests;

/// <summary>A file with more findings than anybody reads, beside one with a single one.</summary>
public sealed class FloodTests
{
    private const int Lines = 30_000;

    [Fact]
    public void The_terminal_shows_some_of_each_file_and_says_what_it_left_out()
    {
        using var folder = Flooded();
        var result = folder.Run("check", "--as-of", Sources.AsOf);

        Assert.Equal(2, result.Status);
        Assert.Contains("--> z.mapping:2:9", result.Output, StringComparison.Ordinal);
        Assert.Contains("a.mapping has 29900 more errors", result.Output, StringComparison.Ordinal);
        Assert.InRange(result.Output.Length, 0, 100_000);
    }

    [Fact]
    public void Sarif_keeps_the_findings_of_other_files_and_says_of_which_it_left_out_some()
    {
        using var folder = Flooded();
        var output = folder.Run("check", "--as-of", Sources.AsOf, "--format", "sarif").Output;

        Assert.Contains("No owner is declared with the name \\u0022nobody\\u0022.", output, StringComparison.Ordinal);
        Assert.Contains("in a.mapping), since code hosts refuse a larger file as a whole.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("gitlab")]
    public void Formats_without_a_limit_are_whole(string format)
    {
        using var folder = Flooded();
        var output = folder.Run("check", "--as-of", Sources.AsOf, "--format", format).Output;

        Assert.Contains("z.mapping", output, StringComparison.Ordinal);
        Assert.Contains(Lines.ToString(CultureInfo.InvariantCulture), output, StringComparison.Ordinal);
    }

    private static WorkspaceFolder Flooded()
    {
        var flood = new StringBuilder("use iso-42001 edition 2023 as iso\n");
        for (var i = 0; i < Lines; i++)
        {
            flood.Append("@ # $\n");
        }

        return new WorkspaceFolder(("a.mapping", flood.ToString()), ("z.mapping", "control c \"C\" {\n  owner nobody\n}\n"));
    }
}
