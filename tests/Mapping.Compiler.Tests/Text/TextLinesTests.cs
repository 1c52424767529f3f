using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Text;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one line", "one line")]
    [InlineData("\n  a\n    b\n  ", "a|  b")]
    [InlineData("\r\n  a\r\n    b\r\n  ", "a|  b")]
    [InlineData("first \n    a  \n\n  b\n", "first|  a||b")]
    [InlineData("\n  a\n \n  b\n", "a||b")]
    [InlineData("\n\ta\n  b\n", "a| b")]
    public void A_block_loses_the_indentation_that_its_lines_share(string block, string expected) =>
        Assert.Equal(expected, string.Join('|', TextLines.Of($"\"\"\"{block}\"\"\"")));
}
