using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Plots;

/// <summary>How an outcome looks everywhere on the page: a letter of its own, in the colour and pattern of its kind.</summary>
internal static class OutcomeMark
{
    public const decimal CellSize = 20;

    public static string ClassOf(Outcome outcome) => StyleClass.Of(outcome.Kind());

    /// <summary>The word with its mark before it, which is for eyes only.</summary>
    public static void WriteWord(HtmlWriter html, Outcome outcome) => WriteWord(html, outcome, CoverageNames.NameOf(outcome));

    public static void WriteWord(HtmlWriter html, Outcome outcome, string words) =>
        html.Element(HtmlTag.Span, words, HtmlAttribute.Class($"o {ClassOf(outcome)} o-{outcome.Letter()}"));

    /// <summary>What drawings on the page share: patterns of the kinds, and a cell of each outcome.</summary>
    public static void WriteDefinitions(HtmlWriter html)
    {
        using (html.Open(HtmlTag.Svg, HtmlAttribute.Class("defs"), HtmlAttribute.AriaHidden()))
        using (html.Open(HtmlTag.Defs))
        {
            WritePattern(html, StyleClass.Doubt, SvgOutline.Hatch);
            WritePattern(html, StyleClass.Bad, SvgOutline.CrossHatch);
            WritePattern(html, StyleClass.Aside, SvgOutline.Dot);
            foreach (var outcome in OutcomeFacts.All)
            {
                WriteCell(html, outcome);
            }
        }
    }

    public static HtmlLink CellOf(Outcome outcome) => HtmlLink.To($"cell-{outcome.Letter()}");

    private static void WritePattern(HtmlWriter html, string kind, SvgOutline outline)
    {
        using (html.Open(
            HtmlTag.Pattern,
            HtmlAttribute.Id($"pattern-{kind}"),
            HtmlAttribute.InUserSpace(),
            HtmlAttribute.Of(SvgNumber.Width, 6),
            HtmlAttribute.Of(SvgNumber.Height, 6)))
        {
            html.Empty(HtmlTag.Rect, HtmlAttribute.Class($"plain-{kind}"), HtmlAttribute.Of(SvgNumber.Width, 6), HtmlAttribute.Of(SvgNumber.Height, 6));
            html.Empty(HtmlTag.Path, HtmlAttribute.Class($"lines-{kind}"), HtmlAttribute.Outline(outline));
        }
    }

    private static void WriteCell(HtmlWriter html, Outcome outcome)
    {
        using (html.Open(HtmlTag.Symbol, HtmlAttribute.Id($"cell-{outcome.Letter()}")))
        {
            html.Empty(
                HtmlTag.Rect,
                HtmlAttribute.Class($"fill-{ClassOf(outcome)}"),
                HtmlAttribute.Of(SvgNumber.Width, CellSize),
                HtmlAttribute.Of(SvgNumber.Height, CellSize));
            html.Empty(
                HtmlTag.Circle,
                HtmlAttribute.Class($"plain-{ClassOf(outcome)}"),
                HtmlAttribute.Of(SvgNumber.Cx, CellSize / 2),
                HtmlAttribute.Of(SvgNumber.Cy, CellSize / 2),
                HtmlAttribute.Of(SvgNumber.Radius, 7.5m));
            html.Element(
                HtmlTag.Label,
                outcome.Letter(),
                HtmlAttribute.Class($"on-{ClassOf(outcome)}"),
                HtmlAttribute.Of(SvgNumber.X, CellSize / 2),
                HtmlAttribute.Of(SvgNumber.Y, 14.5m));
        }
    }
}
