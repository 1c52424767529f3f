using System.Text.RegularExpressions;

namespace Mapping.Cli.Tests;

/// <summary>What the README shows of the example is what the example says.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    [Fact]
    public void Sources_shown_stand_in_the_example()
    {
        var (path, shown) = Block(SourceBlock());

        Assert.Contains(shown, File.ReadAllText(Path.Join(Root, path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_shown_is_what_the_command_prints()
    {
        var (line, shown) = Block(OutputBlock());
        var arguments = Argument().Matches(line).Select(match => match.Value.Trim('"')).Skip(1)
            .Select(argument => argument.StartsWith("examples/", StringComparison.Ordinal) ? Path.Join(Root, argument) : argument);

        var run = MappingProcess.Run(Root, [.. arguments]);

        Assert.Contains(shown, run.Output, StringComparison.Ordinal);
    }

    private static (string Head, string Block) Block(Regex regex)
    {
        var match = regex.Match(File.ReadAllText(Path.Join(Root, "README.md")));
        Assert.True(match.Success);
        return (match.Groups[1].Value, match.Groups[2].Value);
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
