using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Portfolios;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>The rows of the portfolio: gates, what turns next, an article, and the sum of a framework.</summary>
internal static class PortfolioRows
{
    /// <summary>More gates than these are counted.</summary>
    private const int MostGates = 3;

    private const int NameLength = 120;

    public static void WriteGates(HtmlWriter html, ReportContent content, ImmutableArray<SystemPart> systems)
    {
        var gates = content.Judgement.Coverage.Gates.ToLookup(gate => gate.System);
        using (OpenRow(html, "Gates"))
        {
            foreach (var system in systems)
            {
                ImmutableArray<GateResult> own = [.. gates[system.System]];
                using (OpenHeat(html, system, PortfolioWords.KindOf(own)))
                {
                    WriteLines(html, own.Length is > 0 and <= MostGates
                        ? [.. own.Select(gate => HtmlText.Cut($"{(gate.Gate is null ? "default gate" : gate.Name)} {GateWords.Of(gate)}", NameLength))]
                        : [PortfolioWords.OfGates(own)]);
                }
            }
        }
    }

    /// <summary>Nothing where nobody looked ahead, or where errors keep anybody from it.</summary>
    public static void WriteTurns(HtmlWriter html, ReportContent content, ImmutableDictionary<string, PortfolioTurns>? turns, ImmutableArray<SystemPart> systems)
    {
        if (turns is null || content.Forecast is not { } forecast)
        {
            return;
        }

        using (OpenRow(html, "What turns next"))
        {
            foreach (var system in systems)
            {
                using (Tables.OpenCell(html, PortfolioSection.NameOf(system)))
                {
                    if (turns.GetValueOrDefault(system.System.Name) is { } next)
                    {
                        WriteTurns(html, next, forecast.AsOf);
                    }
                    else
                    {
                        html.Text($"nothing until {DateWords.Of(forecast.Last)}");
                    }
                }
            }
        }
    }

    public static void Write(HtmlWriter html, Judgement judgement, PortfolioRow row, ImmutableArray<SystemPart> systems)
    {
        using (OpenRow(html, row.Provision.Citation, row.Provision.Title))
        {
            foreach (var system in systems)
            {
                var cell = row.Cells[system.Number - 1];
                using (OpenHeat(html, system, PortfolioWords.KindOf(cell, judgement)))
                using (html.Open(HtmlTag.A, HtmlAttribute.Href(LinkTo(cell, system))))
                {
                    WriteLines(html, PortfolioWords.LinesOf(cell));
                }
            }
        }
    }

    public static void WriteSum(HtmlWriter html, ImmutableArray<PortfolioRow> rows, ImmutableArray<SystemPart> systems)
    {
        using (html.Open(HtmlTag.Tr, HtmlAttribute.Class("sum")))
        {
            html.Element(HtmlTag.Th, "Sum", HtmlAttribute.Scope("row"));
            foreach (var system in systems)
            {
                using (Tables.OpenCell(html, PortfolioSection.NameOf(system)))
                {
                    WriteLines(html, PortfolioWords.LinesOf([.. rows.Select(row => row.Cells[system.Number - 1])]));
                }
            }
        }
    }

    private static void WriteTurns(HtmlWriter html, PortfolioTurns next, DateOnly asOf)
    {
        html.Element(HtmlTag.Time, DateWords.Of(next.Day), HtmlAttribute.Day(DateWords.Of(next.Day)));
        html.Element(HtmlTag.Small, $" in {DateWords.Days(next.Day.DayNumber - asOf.DayNumber)}");
        html.Text(" ");
        ImmutableArray<string> what =
        [
            .. next.Gates.Select(gate => $"gate {gate.Name} {(gate.Holds ? "holds" : "stops holding")}"),
            .. next.Turns.Select(Words.Of),
        ];
        WriteLines(html, [HtmlText.Cut(what[0], NameLength), .. what.Length > 1 ? new[] { $"and {Counts.Of(what.Length - 1, "more", "more")}" } : []]);
    }

    /// <summary>The article in the part of the system; the system itself where none of it is in scope.</summary>
    private static HtmlLink LinkTo(PortfolioCell cell, SystemPart system) =>
        HtmlLink.To(cell.Obligations.IsEmpty ? system.Id("system") : system.IdOfGroup(cell.Obligations[0]));

    private static HtmlScope OpenHeat(HtmlWriter html, SystemPart system, VerdictKind kind) =>
        html.Open(HtmlTag.Td, HtmlAttribute.Class($"heat {StyleClass.Of(kind)}"), HtmlAttribute.Column(PortfolioSection.NameOf(system)));

    private static HtmlScope OpenRow(HtmlWriter html, string name, string title = "")
    {
        var row = html.Open(HtmlTag.Tr);
        using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("row")))
        {
            html.Text(HtmlText.Cut(name, NameLength));
            if (title.Length > 0)
            {
                html.Element(HtmlTag.Small, $" {HtmlText.Cut(title, NameLength)}");
            }
        }

        return row;
    }

    private static void WriteLines(HtmlWriter html, ImmutableArray<string> lines)
    {
        foreach (var line in lines)
        {
            html.Element(HtmlTag.Span, line, HtmlAttribute.Class("line"));
            html.Text(" ");
        }
    }
}
