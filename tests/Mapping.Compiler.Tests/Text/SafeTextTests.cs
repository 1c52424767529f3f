using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Text;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain é 漢 😀", "plain é 漢 😀")]
    [InlineData("a\u001b[31mb", "a<U+001B>[31mb")]
    [InlineData("a\tb\nc\rd", "a b c d")]
    [InlineData("\u0000\u0007\u007f\u009b", "<U+0000><U+0007><U+007F><U+009B>")]
    [InlineData("a\u202eb\u2066c\u2028d", "a<U+202E>b<U+2066>c<U+2028>d")]
    public void What_a_terminal_would_obey_is_shown_as_its_number(string text, string safe) => Assert.Equal(safe, SafeText.Of(text));
}
