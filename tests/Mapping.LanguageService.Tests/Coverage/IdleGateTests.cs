using Mapping.LanguageService.CodeLens;
using Mapping.LanguageService.Coverage;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Tests;

/// <summary>A gate that judged nothing: it does not hold, wherever an editor shows it.</summary>
public sealed class IdleGateTests
{
    private static readonly MarkedSource Source = MarkedSource.Parse(EditorSamples.Head + "gate id$0le { require aia mapped only in force }\n");

    [Fact]
    public void Its_lens_says_that_nothing_was_judged()
    {
        var lens = Assert.Single(Lenses.Of(Source.Document), lens => Source.Document.Source.ToString(lens.Span) == "idle");

        Assert.Equal("does not hold for loans: nothing judged", Lenses.Resolve(Source.Document, lens, EditorSamples.Fields).Title);
    }

    [Fact]
    public void Its_hover_says_that_it_is_not_judged_and_why() => Assert.Equal(
        """
        **gate idle**

        **loans**: is not judged

        - `require aia mapped only in force` not judged (nothing of it is in force before 2027-12-02)
        """,
        Hovers.At(Source.Document, Source.Offset, EditorSamples.Fields)?.Markdown);

    [Fact]
    public void In_the_list_of_gates_it_does_not_hold_and_nothing_blocks_it()
    {
        var gate = Assert.Single(GateSummary.Of(Source.Document.Compilation), gate => gate.Name == "idle");

        Assert.False(gate.Holds);
        Assert.Empty(gate.Blockers);
        Assert.Equal("Gate idle does not hold for loans: it judges nothing (nothing of it is in force before 2027-12-02).", gate.Text);
    }
}
