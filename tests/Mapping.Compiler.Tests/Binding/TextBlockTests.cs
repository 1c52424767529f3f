using Mapping.Compiler.Binding;

namespace Mapping.Compiler.Tests.Binding;

public sealed class TextBlockTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one line", "one line")]
    [InlineData("\n  a\n    b\n  ", "a\n  b")]
    [InlineData("\r\n  a\r\n    b\r\n  ", "a\n  b")]
    [InlineData("first \n    a  \n\n  b\n", "first \n  a\n\nb")]
    [InlineData("\n  a\n \n  b\n", "a\n\nb")]
    [InlineData("\n\ta\n  b\n", "a\n b")]
    [InlineData("\n  a\r", "a")]
    public void A_block_loses_the_indentation_that_its_lines_share(string block, string expected) =>
        Assert.Equal(expected, TextBlock.Dedent(block));

    [Fact]
    public void A_long_block_is_read_as_a_short_one() =>
        Assert.Equal(
            string.Join('\n', Enumerable.Repeat("line", 1000)),
            TextBlock.Dedent(string.Concat(Enumerable.Repeat("\n  line", 1000))));
}
