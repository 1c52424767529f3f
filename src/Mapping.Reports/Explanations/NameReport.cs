using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Text;

namespace Mapping.Reports.Explanations;

/// <summary>Writes explanations of names for a terminal.</summary>
public static class NameReport
{
    private const int LabelWidth = 11;

    public static void Write(TextPage page, NameExplanation explanation, DateOnly asOf)
    {
        var place = explanation.Place is { } declared ? $"{explanation.Kind}, declared in {declared.Path}:{declared.Start.Line}" : explanation.Kind;
        page.Labelled(0, new Piece(explanation.Name, Style.Strong), $"  {explanation.Title}", Style.Strong, hang: 2);
        page.Paragraph(2, $"{place}, as of {DateWords.Of(asOf)}", Style.Muted);
        page.Gap();
        foreach (var line in explanation.Lines)
        {
            page.Labelled(2, new Piece(line.Label.PadRight(LabelWidth), Style.Muted), line.Text);
        }

        if (!explanation.Lines.IsEmpty)
        {
            page.Gap();
        }

        foreach (var part in explanation.Parts)
        {
            page.Paragraph(2, part.Heading, Style.Strong);
            foreach (var sentence in part.Sentences)
            {
                page.Labelled(4 + (2 * sentence.Depth), "- ", sentence.Text);
            }

            page.Gap();
        }
    }
}
