using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.Tests;

public sealed class CompletionResolveTests
{
    private static void Check(string marked, string label, string firstLine)
    {
        var source = MarkedSource.Parse(EditorSamples.Head + marked);
        var item = Completions.At(source.Document, source.Offset, EditorSamples.Fields).Items.First(item => item.Label == label);
        Assert.Null(item.Documentation);

        var resolved = Completions.Resolve(source.Document, item, EditorSamples.Fields);

        Assert.Equal(firstLine, resolved.Documentation?.Split('\n')[0]);
    }

    [Fact]
    public void A_citation() => Check(
        "control c \"C\" { satisfies aia poison$0 }",
        "Article 15(5) on data-poisoning",
        "**Article 15(5) on data-poisoning** — Data poisoning");

    [Fact]
    public void A_field() => Check("control c \"C\" { evidence e { from runs where $0 } }", "suite", "**suite** — text");

    [Fact]
    public void An_owner() => Check("control c \"C\" { owner $0 }", "cro", "**cro** — Chief Risk Officer");

    [Fact]
    public void A_keyword() => Check("control c \"C\" {\n  $0\n}", "pillar", "The pillar of assurance: test and detect, protect and enforce, or prove and comply.");
}
