using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Text;

/// <summary>A line ends where every editor shows that it does.</summary>
public sealed class LineEndsTests
{
    [Theory]
    [InlineData("a\nb", 1)]
    [InlineData("a\rb", 1)]
    [InlineData("a\r\nb", 1)]
    [InlineData("a\n\rb", 2)]
    [InlineData("\r\r\n\n", 3)]
    [InlineData("ab", 0)]
    public void Every_spelling_of_a_line_end_is_one(string text, int count)
    {
        Assert.Equal(count, LineEnds.Count(text));
        Assert.Equal(count + 1, new SourceText("a.mapping", text).LineCount);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void A_comment_and_a_string_end_with_their_line(string end)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.mapping", $"// Decided.{end}owner a \"A{end}owner b \"B\"{end}"));

        Assert.Equal(2, tree.Root.Declarations.Length);
        Assert.Equal(["a.mapping:2:9: MAP1004 The quoted text is not closed."], tree.Diagnostics.Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_formatted_file_stays_as_it_is_with_the_ends_of_its_lines(string end)
    {
        var text = string.Join(end, "// The board.", "owner a \"A\"", "", "control b \"B\" {", "  \"\"\"", "  Text.", "  \"\"\"", "  owner a", "}", "");

        Assert.Equal(text, Formatter.Format(SyntaxTree.Parse(new SourceText("a.mapping", text))));
    }

    [Fact]
    public void Mixed_ends_of_lines_become_that_of_the_first() => Assert.Equal(
        "owner a \"A\"\r\nowner b \"B\"\r\nowner c \"C\"\r\n",
        Formatter.Format(SyntaxTree.Parse(new SourceText("a.mapping", "owner a \"A\"\r\nowner b \"B\"\rowner c \"C\"\n"))));
}
