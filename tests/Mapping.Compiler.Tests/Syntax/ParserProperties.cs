using FsCheck.Xunit;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Syntax;

[Properties(Arbitrary = [typeof(RandomTexts)], MaxTest = 500)]
public sealed class ParserProperties
{
    [Property]
    public void Any_text_round_trips(RandomText random) => CheckRoundTrip(random.Text);

    [Property]
    public void Any_tokens_round_trip(TokenSoup soup) => CheckRoundTrip(soup.Text);

    [Property]
    public void Any_mutated_sample_round_trips(MutatedSample sample) => CheckRoundTrip(sample.Text);

    [Property]
    public void A_tree_with_missing_or_skipped_tokens_has_findings(TokenSoup soup) => CheckFindings(soup.Text);

    [Property]
    public void A_mutated_sample_with_missing_or_skipped_tokens_has_findings(MutatedSample sample) => CheckFindings(sample.Text);

    [Fact]
    public void Samples_have_no_findings() => Assert.All(Samples.All, text =>
    {
        Assert.Empty(Parse(text).Diagnostics);
        CheckRoundTrip(text);
    });

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("not ")]
    [InlineData("a and ")]
    [InlineData("a or (")]
    [InlineData("\"\"\"\n}\ncontrol ")]
    [InlineData("control a \"A\" {\n")]
    [InlineData("evidence e {\n")]
    [InlineData("`")]
    public void Ten_thousand_of_anything_end_no_stack(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000));

        CheckRoundTrip(text);
        CheckRoundTrip($"control a \"A\" {{ evidence e {{ from x where {text}");
    }

    [Fact]
    public void Ten_megabytes_round_trip()
    {
        var sample = string.Concat(Samples.All);
        var text = string.Concat(Enumerable.Repeat(sample, 10_000_000 / sample.Length));

        CheckRoundTrip(text);
        Assert.Empty(Parse(text).Diagnostics);
    }

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("main.mapping", text));

    private static void CheckRoundTrip(string text) => Assert.Equal(text, SourceReader.TextOf(Parse(text)));

    private static void CheckFindings(string text)
    {
        var tree = Parse(text);
        Assert.Equal(tree.Diagnostics.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)), tree.Diagnostics);
        Assert.All(tree.Diagnostics, finding => Assert.True(finding.Location.Span.End <= text.Length));
        Assert.True(!ErrorFinder.Finds(tree.Root) || tree.Diagnostics.Length > 0, text);
    }
}
