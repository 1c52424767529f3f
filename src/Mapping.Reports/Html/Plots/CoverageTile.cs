using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Plots;

/// <summary>An article of the coverage map: a line for each paragraph, a cell for each obligation in it.</summary>
internal static class CoverageTile
{
    private const decimal Step = 23;
    private const decimal LabelWidth = 72;
    private const int CellsInLine = 8;
    private const int LabelLength = 9;

    public static void Write(HtmlWriter html, ArticleGroup article, bool withHints)
    {
        ImmutableArray<ImmutableArray<ObligationResult>> paragraphs =
            [.. article.Obligations.GroupBy(obligation => ParagraphOf(obligation.Provision)).Select(group => group.ToImmutableArray())];
        var lines = paragraphs.Sum(LinesOf);
        var width = LabelWidth + (CellsInLine * Step);
        using (html.Open(
            HtmlTag.Svg,
            HtmlAttribute.Class("tile"),
            HtmlAttribute.Role("img"),
            HtmlAttribute.AriaLabel(Label(article)),
            HtmlAttribute.ViewBox(width, lines * Step),
            HtmlAttribute.Of(SvgNumber.Width, width),
            HtmlAttribute.Of(SvgNumber.Height, lines * Step)))
        {
            var line = 0;
            foreach (var paragraph in paragraphs)
            {
                WriteParagraph(html, article.Article, paragraph, line, withHints);
                line += LinesOf(paragraph);
            }
        }
    }

    private static void WriteParagraph(HtmlWriter html, Provision article, ImmutableArray<ObligationResult> paragraph, int line, bool withHints)
    {
        html.Element(
            HtmlTag.Label,
            ShortOf(ParagraphOf(paragraph[0].Provision), article),
            HtmlAttribute.Class("label"),
            HtmlAttribute.Of(SvgNumber.Y, (line * Step) + 14.5m));
        for (var i = 0; i < paragraph.Length; i++)
        {
            using (html.Open(
                HtmlTag.Use,
                HtmlAttribute.Href(OutcomeMark.CellOf(paragraph[i].Outcome)),
                HtmlAttribute.Of(SvgNumber.X, LabelWidth + (i % CellsInLine * Step)),
                HtmlAttribute.Of(SvgNumber.Y, (line + (i / CellsInLine)) * Step)))
            {
                WriteHint(html, paragraph[i], withHints);
            }
        }
    }

    private static void WriteHint(HtmlWriter html, ObligationResult obligation, bool withHints)
    {
        if (withHints)
        {
            html.Element(HtmlTag.Title, HtmlText.Cut($"{obligation.Provision.DisplayName}: {CoverageNames.NameOf(obligation.Outcome)}", 120));
        }
    }

    private static int LinesOf(ImmutableArray<ObligationResult> paragraph) => (paragraph.Length + CellsInLine - 1) / CellsInLine;

    /// <summary>The provision right below the article, or the article itself.</summary>
    private static Provision ParagraphOf(Provision provision)
    {
        var paragraph = provision;
        while (paragraph.Parent is { Parent: not null } parent)
        {
            paragraph = parent;
        }

        return paragraph.Element is not null && paragraph.Parent is { } owner ? owner : paragraph;
    }

    /// <summary>The tile has the article's name already: <c>(2)</c> is enough below <c>Article 9</c>.</summary>
    private static string ShortOf(Provision paragraph, Provision article)
    {
        var rest = paragraph.Citation.StartsWith(article.Citation, StringComparison.Ordinal) ? paragraph.Citation[article.Citation.Length..] : "";
        var label = rest.Length == 0 || rest[0] != '(' ? paragraph.Citation : rest;
        return label.Length <= LabelLength ? label : label[..(LabelLength - 1)] + "…";
    }

    private static string Label(ArticleGroup article)
    {
        var totals = Totals.Of(article.Obligations);
        return $"{article.Article.Citation}: {totals.Listed(OutcomeFacts.All)}";
    }
}
