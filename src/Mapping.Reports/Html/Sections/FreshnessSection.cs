using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>On a time line, from when to when the evidence of each rule reaches, and the day on which it turns if nothing new arrives.</summary>
internal static class FreshnessSection
{
    /// <summary>Those that turn last are left out; the list of controls has them all.</summary>
    private const int MostRows = 300;

    public static void Write(HtmlWriter html, SystemPart part)
    {
        var rows = FreshnessRow.Of(part);
        if (rows.IsEmpty)
        {
            html.Element(HtmlTag.P, "No control that operates has an evidence rule.");
            return;
        }

        var scale = TimeScale.Of(rows, part.AsOf, part.Content.Forecast?.Last);
        html.Element(
            HtmlTag.P,
            $"From {DateWords.Of(scale.First)} to {DateWords.Of(scale.Last)}. A bar is the time that records are of, the upright line {DateWords.Of(part.AsOf)}, "
            + "and a letter on the dashes the day on which the verdict turns if nothing new arrives.",
            HtmlAttribute.Class("muted"));
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards fresh")))
        {
            Tables.WriteHead(html, "Rule", "Verdict", "Time line", "Newest", "Turns");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var row in rows.Take(MostRows))
                {
                    Write(html, part, row, scale);
                }
            }
        }

        if (rows.Length > MostRows)
        {
            html.Element(HtmlTag.P, $"{Counts.Of(rows.Length - MostRows, "more rule turns", "more rules turn")} later; every control lists its own.");
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, FreshnessRow row, TimeScale scale)
    {
        using (html.Open(HtmlTag.Tr))
        {
            using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("row")))
            {
                html.Link(HtmlLink.To(part.IdOf(row.Control)), HtmlText.Cut($"{row.Control.Name}/{row.Rule.Name}", Words.TitleLength));
            }

            using (Tables.OpenCell(html, "Verdict"))
            {
                StateMark.Write(html, row.Result.Verdict);
            }

            using (Tables.OpenCell(html, "Time line"))
            {
                FreshnessStrip.Write(html, row, scale, part.AsOf);
            }

            Tables.WriteCell(html, "Newest", row.To is { } newest ? DateWords.Of(newest) : "nothing");
            Tables.WriteCell(html, "Turns", Turns(row));
        }
    }

    private static string Turns(FreshnessRow row) => row.Turn is { } date ? $"{CoverageNames.NameOf(row.TurnsTo)} from {DateWords.Of(date)}" : "not in this time";
}
