using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Plots;

/// <summary>One rule on the time line. The row says the same in words, so it is for eyes only.</summary>
internal static class FreshnessStrip
{
    private const decimal Height = 20;
    private const decimal Middle = Height / 2;

    public static void Write(HtmlWriter html, FreshnessRow row, TimeScale scale, DateOnly asOf)
    {
        using (html.Open(HtmlTag.Svg, HtmlAttribute.Class("strip"), HtmlAttribute.AriaHidden()))
        {
            WriteLine(html, "axis", 0, 1);
            if (row is { From: { } from, To: { } to })
            {
                WriteRecords(html, row, scale.ShareOf(from), scale.ShareOf(to));
                WriteLine(html, "wait", scale.ShareOf(to), scale.ShareOf(row.Turn ?? (row.Result.Verdict == EvidenceVerdict.Passing ? scale.Last : to)));
            }

            var today = scale.ShareOf(asOf);
            html.Empty(
                HtmlTag.Line,
                HtmlAttribute.Class("today"),
                HtmlAttribute.Percent(SvgNumber.X1, today),
                HtmlAttribute.Percent(SvgNumber.X2, today),
                HtmlAttribute.Of(SvgNumber.Y2, Height));
            WriteTurn(html, row, scale);
        }
    }

    private static void WriteRecords(HtmlWriter html, FreshnessRow row, decimal from, decimal to)
    {
        var kind = StateMark.KindOf(row.Result.Verdict);
        html.Empty(
            HtmlTag.Rect,
            HtmlAttribute.Class($"part fill-{kind}"),
            HtmlAttribute.Percent(SvgNumber.X, from),
            HtmlAttribute.Of(SvgNumber.Y, Middle - 4),
            HtmlAttribute.Percent(SvgNumber.Width, to - from),
            HtmlAttribute.Of(SvgNumber.Height, 8));
        WriteDot(html, $"plain-{kind}", to, 5);
    }

    private static void WriteTurn(HtmlWriter html, FreshnessRow row, TimeScale scale)
    {
        if (row.Turn is not { } turn)
        {
            return;
        }

        // A letter needs room on both sides, at the end of the line too.
        var at = Math.Clamp(scale.ShareOf(turn), 0.03m, 0.97m);
        var kind = StateMark.KindOf(row.TurnsTo);
        WriteDot(html, $"plain-{kind}", at, 8);
        html.Element(
            HtmlTag.Label,
            StateMark.LetterOf(row.TurnsTo),
            HtmlAttribute.Class($"on-{kind}"),
            HtmlAttribute.Percent(SvgNumber.X, at),
            HtmlAttribute.Of(SvgNumber.Y, 14.5m));
    }

    private static void WriteDot(HtmlWriter html, string look, decimal at, decimal radius) => html.Empty(
        HtmlTag.Circle,
        HtmlAttribute.Class(look),
        HtmlAttribute.Percent(SvgNumber.Cx, at),
        HtmlAttribute.Of(SvgNumber.Cy, Middle),
        HtmlAttribute.Of(SvgNumber.Radius, radius));

    private static void WriteLine(HtmlWriter html, string look, decimal from, decimal to) => html.Empty(
        HtmlTag.Line,
        HtmlAttribute.Class(look),
        HtmlAttribute.Percent(SvgNumber.X1, from),
        HtmlAttribute.Percent(SvgNumber.X2, to),
        HtmlAttribute.Of(SvgNumber.Y1, Middle),
        HtmlAttribute.Of(SvgNumber.Y2, Middle));
}
