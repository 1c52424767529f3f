using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Evidence.Forecasting;

namespace Mapping.Reports.Text;

/// <summary>A gate of a forecast: whether it holds now, and the days on which it turns, with what turns it.</summary>
internal static class ForecastGateText
{
    private const int NamesShown = 4;

    /// <summary>The longest label and its blanks.</summary>
    private const int LabelWidth = 16;

    public static void Write(TextPage page, GateForecast gate, WorkspaceForecast forecast)
    {
        var name = $"{GateWords.NameOf(gate.Now)} for {gate.Now.System.Name}";
        page.Paragraph(0, $"{name} {Verdict(gate, forecast)}", StyleOf(gate, forecast.HasErrors), hang: 2);
        if (forecast.HasErrors)
        {
            return;
        }

        foreach (var requirement in gate.Requirements)
        {
            Write(page, requirement, forecast);
        }
    }

    private static string Verdict(GateForecast gate, WorkspaceForecast forecast)
    {
        if (forecast.HasErrors)
        {
            return "is not judged: the sources have errors.";
        }

        var turns = gate.Turns.Select(turn => $"; {(turn.Holds ? "green" : "red")} from {When(turn.Date, forecast)}{Through(turn.Through)}");
        var red = !gate.Now.Fails ? "judges nothing now, since nothing binds the system," : gate.Now.Standing == GateStanding.NotJudged ? "judges nothing now, so it is red," : "is red already";
        return (gate.Now.Holds, gate.Turns.IsEmpty) switch
        {
            (true, true) => $"holds now and on every day until {DateWords.Of(forecast.Last)}.",
            (false, true) => $"{red} and on every day until {DateWords.Of(forecast.Last)}.",
            (true, _) => $"holds now{string.Concat(turns)}.",
            _ => $"{red}{string.Concat(turns)}.",
        };
    }

    private static Style StyleOf(GateForecast gate, bool hasErrors) => (hasErrors, gate.Now.Holds, gate.Turns.IsEmpty) switch
    {
        (true, _, _) or (_, true, false) => Style.Warning,
        (_, true, true) => Style.Good,
        _ => Style.Error,
    };

    private static void Write(TextPage page, RequirementForecast requirement, WorkspaceForecast forecast)
    {
        var now = requirement.Now;
        page.Labelled(2, new Piece($"{GateWords.Of(now)} now".PadRight(LabelWidth), OutcomeStyles.Of(now.Standing.Kind())), $"{now.Text} ({Figure(requirement, forecast)})");
        foreach (var turn in requirement.Turns)
        {
            page.Paragraph(
                2 + LabelWidth,
                $"{GateWords.Of(turn.After)} from {When(turn.Date, forecast)} ({GateWords.Figure(turn.After)}){Through(turn.Through)}",
                OutcomeStyles.Of(turn.After.Standing.Kind()),
                hang: 2);
        }
    }

    private static string Figure(RequirementForecast requirement, WorkspaceForecast forecast)
    {
        var (now, last) = (requirement.Now, requirement.Last);
        return now.Standing == GateStanding.NotJudged || last.Standing == GateStanding.NotJudged || now.Share == last.Share
            ? GateWords.Figure(now)
            : $"{GateWords.Figure(now)}, and {Counts.Percent(last.Share)} on {DateWords.Of(forecast.Last)}";
    }

    private static string When(DateOnly date, WorkspaceForecast forecast) => $"{DateWords.Of(date)}, {ForecastDayText.In(date, forecast)},";

    private static string Through(ImmutableArray<string> names) => names.IsEmpty ? "" : $" through {Counts.Few(names, NamesShown)}";
}
