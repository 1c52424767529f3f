using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.LanguageService.InlayHints;

namespace Mapping.LanguageService.Tests;

public sealed class InlayHinterTests
{
    private const string Control = """
        control screen "Screening" {
          owner ciso
          status operating since 2026-03-01
          satisfies aia Article 15(3), Article 15(5) on evasion
          evidence rate {
            from runs
            expect max(rate) <= 2%
            expect count() >= 9
          }
        }
        """;

    private static readonly EvidenceResults Evidence = EvidenceResults.Create(
    [
        new EvidenceResult(new EvidenceKey("screen", "rate", "loans"), EvidenceVerdict.Failing)
        {
            Figures =
            [
                new ExpectationFigure("max(rate) <= 2%", new NumberFigure(0.0167m, FigureUnit.Percent), true),
                new ExpectationFigure("count() >= 9", new NumberFigure(3), false),
            ],
        },
    ]);

    [Fact]
    public void Hints_stand_in_their_lines()
    {
        var document = MarkedSource.Parse(EditorSamples.Head + "$0" + Control, Evidence).Document;
        var start = EditorSamples.Head.Length;
        var text = document.Source.Content;
        foreach (var hint in InlayHinter.Of(document, TextSpan.FromBounds(start, text.Length)).Reverse())
        {
            text = text.Insert(hint.Offset, $"«{hint.Label}»");
        }

        Assert.Equal(
            """
        control screen "Screening" {
          owner ciso
          status operating since 2026-03-01
          satisfies aia Article 15(3)«Declare accuracy levels and metrics», Article 15(5) on evasion
          evidence rate«failing» {
            from runs
            expect max(rate) <= 2%«is 1.67 %»
            expect count() >= 9«is 3, does not hold»
          }
        }
        """,
            text[start..]);
    }

    [Fact]
    public void Only_what_is_asked_for()
    {
        var document = MarkedSource.Parse(EditorSamples.Head + "$0" + Control, Evidence).Document;
        var line = EditorSamples.Head.Length + Control.IndexOf("expect max", StringComparison.Ordinal);

        Assert.Equal(["is 1.67 %"], InlayHinter.Of(document, new TextSpan(line, 25)).Select(hint => hint.Label));
    }

    [Fact]
    public void A_range_is_more_than_its_ends_and_has_no_title()
    {
        const string Gate = "gate release {\n  require aia Article 9..15, Article 15(3) mapped\n}\n";
        var document = MarkedSource.Parse(EditorSamples.Head + "$0" + Gate, Evidence).Document;

        var hints = InlayHinter.Of(document, TextSpan.FromBounds(EditorSamples.Head.Length, document.Source.Content.Length));
        Assert.Equal(["Declare accuracy levels and metrics"], hints.Select(hint => hint.Label));
    }

    [Fact]
    public void Titles_that_fit_on_the_line_are_shown_whole_and_each_line_begins_anew()
    {
        const string Gate = "gate release {\n  require aia Article 15(3), Article 9, Article 15(5),\n    Article 9 mapped\n}\n";
        var document = MarkedSource.Parse(EditorSamples.Head + "$0" + Gate, Evidence).Document;
        var end = EditorSamples.Head.Length + Gate.IndexOf(", Article 15(5)", StringComparison.Ordinal);

        var all = InlayHinter.Of(document, TextSpan.FromBounds(EditorSamples.Head.Length, document.Source.Content.Length));
        Assert.Equal(["Declare accuracy levels and metrics", "Risk management system"], all.Select(hint => hint.Label));
        Assert.Empty(InlayHinter.Of(document, TextSpan.FromBounds(end - 1, end)));
    }
}
