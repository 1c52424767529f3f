using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Tests;

/// <summary>What hover says at each position of the grammar: the page beside this file.</summary>
public sealed class HoverPositionTests
{
    [Fact]
    public void Every_position_is_explained() => PositionPage.Check("Hover/positions.md", Said);

    private static string Said(string marked)
    {
        var source = PositionPage.Parse(marked);
        if (Hovers.At(source.Document, source.Offset, EditorSamples.Fields) is not { } hover)
        {
            return "nothing";
        }

        var lines = hover.Markdown.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(2);
        return PositionPage.Cell($"[{source.Document.Source.ToString(hover.Span)}] {string.Join(" / ", lines)}");
    }
}
