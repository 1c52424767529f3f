using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Portfolios;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>Many systems on one page, as <c>mapping coverage --by system</c> shows them: systems across, articles down, each cell in words and in the colour of its worst outcome.</summary>
internal static class PortfolioSection
{
    public const string Id = "portfolio";

    /// <summary>As many columns as a sheet of A4 that lies is wide for.</summary>
    private const int SystemsBeside = 8;

    /// <summary>Of one system there is nothing to compare.</summary>
    public static bool IsIn(ReportContent content) => content.Judgement.Coverage.Systems.Length > 1;

    public static string NameOf(SystemPart system) => HtmlText.Cut(system.System.Name, 60);

    public static void Write(HtmlWriter html, ImmutableArray<SystemPart> systems, ReportContent content)
    {
        var portfolio = content.Judgement.Portfolio;
        using (html.Open(HtmlTag.Section, HtmlAttribute.Class("portfolio"), HtmlAttribute.AriaLabelledBy(Id)))
        {
            html.Element(HtmlTag.H2, PortfolioWords.Title, HtmlAttribute.Id(Id));
            WriteVerdict(html, content.Judgement, portfolio);
            WriteLegend(html, portfolio);
            var blocks = (systems.Length + SystemsBeside - 1) / SystemsBeside;
            var beside = (systems.Length + blocks - 1) / blocks;
            var turns = content.Forecast is { HasErrors: false } forecast ? PortfolioTurns.Of(forecast) : null;
            for (var first = 0; first < systems.Length; first += beside)
            {
                WriteBlock(html, content, portfolio, turns, [.. systems.Skip(first).Take(beside)]);
            }

            foreach (var none in portfolio.Rows.Where(row => row.BindsNone).GroupBy(row => row.Framework))
            {
                html.Element(HtmlTag.P, $"Of {CatalogOrigin.Named(none.Key)} no system here is bound by: {string.Join(", ", none.Select(row => row.Provision.Citation))}.", HtmlAttribute.Class("muted"));
            }
        }
    }

    private static void WriteVerdict(HtmlWriter html, Judgement judgement, Portfolio portfolio)
    {
        var (text, kind) = VerdictText.Of(judgement);
        using (html.Open(HtmlTag.Div, HtmlAttribute.Class($"verdict {StyleClass.Of(kind)}")))
        {
            html.Element(HtmlTag.P, text, HtmlAttribute.Class($"v {StyleClass.Of(kind)}"));
            html.Element(HtmlTag.P, $"{Counts.Of(portfolio.Systems.Length, "system")}, {PortfolioWords.OfTotals(portfolio.Totals, portfolio.OutOfScope)}.");
            if (judgement.HasErrors)
            {
                html.Element(HtmlTag.P, PortfolioWords.ErrorsFirst);
            }
        }
    }

    private static void WriteLegend(HtmlWriter html, Portfolio portfolio)
    {
        using (html.Open(HtmlTag.P, HtmlAttribute.Class("words heat-legend")))
        {
            foreach (var (kind, words) in PortfolioWords.Kinds(portfolio))
            {
                html.Element(HtmlTag.Span, words, HtmlAttribute.Class($"heat {StyleClass.Of(kind)}"));
                html.Text(" ");
            }
        }

        html.Element(
            HtmlTag.P,
            "Numbers count obligations; the worst of them gives a cell its colour and mark, and a cell leads to its article in the part of the system. What is \"not in scope\" binds the system, and no scope of it says so.",
            HtmlAttribute.Class("muted"));
    }

    private static void WriteBlock(
        HtmlWriter html, ReportContent content, Portfolio portfolio, ImmutableDictionary<string, PortfolioTurns>? turns, ImmutableArray<SystemPart> systems)
    {
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards portfolio")))
        {
            if (systems.Length < portfolio.Systems.Length)
            {
                html.Element(HtmlTag.Caption, string.Create(CultureInfo.InvariantCulture, $"Systems {systems[0].Number} to {systems[^1].Number} of {portfolio.Systems.Length}"));
            }

            WriteHead(html, systems);
            using (html.Open(HtmlTag.Tbody))
            {
                PortfolioRows.WriteGates(html, content, systems);
                PortfolioRows.WriteTurns(html, content, turns, systems);
            }

            foreach (var framework in portfolio.Rows.GroupBy(row => row.Framework))
            {
                Write(html, content.Judgement, framework, systems);
            }
        }
    }

    private static void WriteHead(HtmlWriter html, ImmutableArray<SystemPart> systems)
    {
        using (html.Open(HtmlTag.Thead))
        using (html.Open(HtmlTag.Tr))
        {
            html.Element(HtmlTag.Th, "System", HtmlAttribute.Scope("col"));
            foreach (var system in systems)
            {
                using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("col")))
                {
                    html.Link(HtmlLink.To(system.Id("system")), NameOf(system));
                }
            }
        }
    }

    private static void Write(HtmlWriter html, Judgement judgement, IGrouping<Framework, PortfolioRow> framework, ImmutableArray<SystemPart> systems)
    {
        using (html.Open(HtmlTag.Tbody))
        {
            using (html.Open(HtmlTag.Tr, HtmlAttribute.Class("framework")))
            {
                html.Element(HtmlTag.Th, CatalogOrigin.Named(framework.Key), HtmlAttribute.Scope("rowgroup"), HtmlAttribute.ColSpan(systems.Length + 1));
            }

            foreach (var row in framework.Where(row => !row.BindsNone))
            {
                PortfolioRows.Write(html, judgement, row, systems);
            }

            PortfolioRows.WriteSum(html, [.. framework], systems);
        }
    }
}
