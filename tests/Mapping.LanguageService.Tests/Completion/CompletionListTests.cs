using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.Tests;

public sealed class CompletionListTests
{
    private static CompletionList At(string typed)
    {
        var controls = string.Concat(Enumerable.Range(0, 300).Select(i => $"control c{i:D3} \"C\" {{ }}\n"));
        var source = MarkedSource.Parse($"{controls}vendor v \"V\" {{ product p \"P\" {{ requires {typed}$0 }} }}");
        return Completions.At(source.Document, source.Offset, NoFieldKnowledge.Instance);
    }

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        var list = At("");

        Assert.Equal((250, true, "c000"), (list.Items.Length, list.IsIncomplete, list.Items[0].Label));
    }

    [Fact]
    public void A_longer_word_finds_what_was_cut()
    {
        var list = At("c299");

        Assert.Equal((1, false, "c299"), (list.Items.Length, list.IsIncomplete, list.Items[0].Label));
    }

    [Theory]
    [InlineData("aia poison", "Article 15(5) on data-poisoning", "Article 15(5) on data-poisoning Data poisoning cybersecurity")]
    [InlineData("aia Art. 15(3", "Article 15(3)", "Art. 15(3) Declare accuracy levels and metrics")]
    public void An_editor_can_match_what_was_typed(string typed, string label, string filter)
    {
        var source = MarkedSource.Parse($"{EditorSamples.Head}control c \"C\" {{ satisfies {typed}$0 }}");
        var item = Completions.At(source.Document, source.Offset, NoFieldKnowledge.Instance).Items.Single(item => item.Label == label);

        Assert.Equal(filter, item.FilterText);
    }
}
