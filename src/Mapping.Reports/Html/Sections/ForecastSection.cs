using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Evidence.Forecasting;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>By day, what turns if nothing new arrives, with the gates and obligations that turn with it, and what to do before.</summary>
internal static class ForecastSection
{
    public const string Id = "forecast";

    public const string Title = "What turns next";

    private const int MostTurns = 200;

    public static void Write(HtmlWriter html, ReportContent content)
    {
        if (content.Forecast is not { } forecast)
        {
            return;
        }

        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(Id)))
        {
            html.Element(HtmlTag.H2, Title, HtmlAttribute.Id(Id));
            html.Element(HtmlTag.P, $"From {DateWords.Of(forecast.AsOf)} to {DateWords.Of(forecast.Last)}, if nothing new arrives and nothing is changed.");
            if (forecast.Days.IsEmpty)
            {
                html.Element(HtmlTag.P, "Nothing turns in this time.");
                return;
            }

            WriteTable(html, forecast);
        }
    }

    private static void WriteTable(HtmlWriter html, WorkspaceForecast forecast)
    {
        var turns = forecast.Days.SelectMany(day => day.Turns.Select(turn => (day.Date, Turn: turn))).ToImmutableArray();
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards")))
        {
            Tables.WriteHead(html, "Day", "What turns", "Why", "Obligations", "What to do");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var (date, turn) in turns.Take(MostTurns))
                {
                    Write(html, forecast, date, turn);
                }
            }
        }

        if (turns.Length > MostTurns)
        {
            html.Element(HtmlTag.P, $"And {Counts.Of(turns.Length - MostTurns, "more", "more")}: \"mapping forecast\" shows them all.");
        }
    }

    private static void Write(HtmlWriter html, WorkspaceForecast forecast, DateOnly date, Turn turn)
    {
        using (html.Open(HtmlTag.Tr))
        {
            using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("row")))
            {
                html.Element(HtmlTag.Time, DateWords.Of(date), HtmlAttribute.Day(DateWords.Of(date)));
                html.Element(HtmlTag.Small, $" in {DateWords.Days(date.DayNumber - forecast.AsOf.DayNumber)}");
            }

            Tables.WriteCell(html, "What turns", HtmlText.Cut(Words.Of(turn), 300));
            Tables.WriteCell(html, "Why", turn.Cause is { } cause ? HtmlText.Cut(cause, 400) : "");
            using (Tables.OpenCell(html, "Obligations"))
            {
                WriteObligations(html, turn);
            }

            Tables.WriteCell(html, "What to do", turn.Next is { } next ? HtmlText.Cut(next, 400) : "");
        }
    }

    private static void WriteObligations(HtmlWriter html, Turn turn)
    {
        var changes = turn.Obligations.Where(obligation => obligation.ChangesOutcome).ToList();
        var comes = turn.Obligations.Count(obligation => obligation.ComesIntoForce);
        foreach (var change in changes.GroupBy(change => (change.Before.Outcome, change.After.Outcome)))
        {
            using (html.Open(HtmlTag.Div))
            {
                html.Text($"{Counts.Of(change.Count(), "obligation")}: {CoverageNames.NameOf(change.Key.Item1)}, then ");
                OutcomeMark.WriteWord(html, change.Key.Item2);
            }
        }

        html.Text((changes.Count, comes) switch
        {
            (0, 0) => "none",
            (_, > 0) => $"{Counts.Of(comes, "comes", "come")} into force",
            _ => "",
        });
    }
}
