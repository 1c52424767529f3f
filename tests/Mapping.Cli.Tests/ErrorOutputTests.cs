using Mapping.Cli.Hosting;

namespace Mapping.Cli.Tests;

public sealed class ErrorOutputTests
{
    [Fact]
    public void Messages_are_folded_where_a_terminal_says_how_wide_it_is()
    {
        var output = new StringWriter();
        ErrorOutput.Write(output, string.Join(' ', Enumerable.Repeat("words", 30)), width: 80);

        Assert.All(output.ToString().Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.StartsWith("mapping: words", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_a_message_is_a_line()
    {
        var output = new StringWriter { NewLine = "\n" };
        ErrorOutput.Write(output, string.Join(' ', Enumerable.Repeat("words", 30)), width: null);

        Assert.Single(output.ToString().TrimEnd('\n').Split('\n'));
    }
}
