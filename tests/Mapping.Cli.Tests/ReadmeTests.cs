using System.Text.RegularExpressions;

namespace Mapping.Cli.Tests;

/// <summary>What the README shows of the example is what the example says.</summary>
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

    [Fact]
    public void Output_shown_is_what_the_command_prints()
    {
        var blocks = OutputBlock().Matches(File.ReadAllText(Path.Join(Root, "README.md")));

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block.Groups[2].Value, OutputOf(block.Groups[1].Value), StringComparison.Ordinal));
    }

    private static string OutputOf(string line)
    {
        var arguments = Argument().Matches(line).Select(match => match.Value.Trim('"')).Skip(1)
            .Select(argument => argument.StartsWith("examples/", StringComparison.Ordinal) ? Path.Join(Root, argument) : argument);
        return MappingProcess.Run(Root, [.. arguments]).Output;
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
