using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Plots;

/// <summary>How many obligations have which outcome, as one bar with a part for each, and below it the same in words.</summary>
internal static class OutcomeBar
{
    private const decimal Height = 22;

    /// <summary>A narrower part has no room for its letter; the words below say it.</summary>
    private const decimal LetterShare = 0.03m;

    public static void Write(HtmlWriter html, Totals totals, string of)
    {
        if (totals.Obligations > 0)
        {
            WriteBar(html, totals, of);
        }

        using (html.Open(HtmlTag.P, HtmlAttribute.Class("words")))
        {
            WriteWords(html, totals);
        }
    }

    private static void WriteBar(HtmlWriter html, Totals totals, string of)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"{of}: {totals[Outcome.Evidenced]} of {totals.Obligations} evidenced");
        using (html.Open(HtmlTag.Svg, HtmlAttribute.Class("bar"), HtmlAttribute.Role("img"), HtmlAttribute.AriaLabel(label)))
        {
            var from = 0m;
            foreach (var outcome in OutcomeFacts.All.Where(outcome => outcome.IsCounted() && totals[outcome] > 0))
            {
                var share = (decimal)totals[outcome] / totals.Obligations;
                WritePart(html, outcome, from, share);
                from += share;
            }
        }
    }

    private static void WritePart(HtmlWriter html, Outcome outcome, decimal from, decimal share)
    {
        html.Empty(
            HtmlTag.Rect,
            HtmlAttribute.Class($"part fill-{OutcomeMark.ClassOf(outcome)}"),
            HtmlAttribute.Percent(SvgNumber.X, from),
            HtmlAttribute.Percent(SvgNumber.Width, share),
            HtmlAttribute.Of(SvgNumber.Height, Height));
        if (share < LetterShare)
        {
            return;
        }

        var middle = from + (share / 2);
        html.Empty(
            HtmlTag.Circle,
            HtmlAttribute.Class($"plain-{OutcomeMark.ClassOf(outcome)}"),
            HtmlAttribute.Percent(SvgNumber.Cx, middle),
            HtmlAttribute.Of(SvgNumber.Cy, Height / 2),
            HtmlAttribute.Of(SvgNumber.Radius, 8));
        html.Element(
            HtmlTag.Label,
            outcome.Letter(),
            HtmlAttribute.Class($"on-{OutcomeMark.ClassOf(outcome)}"),
            HtmlAttribute.Percent(SvgNumber.X, middle),
            HtmlAttribute.Of(SvgNumber.Y, 15.5m));
    }

    private static void WriteWords(HtmlWriter html, Totals totals)
    {
        if (totals.Obligations == 0)
        {
            html.Text("Nothing to satisfy here.");
        }

        foreach (var outcome in OutcomeFacts.All.Where(outcome => totals[outcome] > 0))
        {
            OutcomeMark.WriteWord(html, outcome, string.Create(CultureInfo.InvariantCulture, $"{totals[outcome]} {CoverageNames.NameOf(outcome)}"));
            html.Text(" ");
        }
    }
}
