using FsCheck.Xunit;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Tests.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Formatting;

[Properties(Arbitrary = [typeof(RandomTexts)], MaxTest = 500)]
public sealed class FormatterProperties
{
    [Fact]
    public void Samples_keep_their_meaning() => Assert.All(Samples.All, Check);

    [Property]
    public void Random_texts_keep_their_meaning(RandomText random) => Check(random.Text);

    [Property]
    public void Random_tokens_keep_their_meaning(TokenSoup soup) => Check(soup.Text);

    [Property]
    public void Mutated_samples_keep_their_meaning(MutatedSample sample) => Check(sample.Text);

    private static void Check(string text)
    {
        var before = Parse(text);
        var formatted = Formatter.Format(before);
        var after = Parse(formatted);

        Assert.Equal(SourceReader.TokensOf(before), SourceReader.TokensOf(after));
        Assert.Equal(SourceReader.CommentsOf(before), SourceReader.CommentsOf(after));
        Assert.Equal(formatted, Formatter.Format(after));
    }

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("main.mapping", text));
}
