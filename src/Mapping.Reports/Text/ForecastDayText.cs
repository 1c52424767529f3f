using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Evidence.Forecasting;

namespace Mapping.Reports.Text;

/// <summary>A day of a forecast: what turns on it, why, which obligations with it, and what to do before.</summary>
internal static class ForecastDayText
{
    private const int NamesShown = 6;

    /// <summary>The column of states; the rest stands to its right.</summary>
    private const int StateWidth = 12;

    private const int Indent = 2 + StateWidth;

    public static void Write(TextPage page, ForecastDay day, WorkspaceForecast forecast, bool namesSystems)
    {
        page.Line(new Piece(DateWords.Of(day.Date), Style.Strong), new Piece($"  {In(day.Date, forecast)}", Style.Muted));
        foreach (var turn in day.Turns)
        {
            Write(page, turn, namesSystems);
        }

        foreach (var gate in forecast.HasErrors ? [] : day.Gates)
        {
            var (word, style) = gate.Holds ? ("green", Style.Good) : ("red", Style.Error);
            page.Labelled(2, new Piece(word.PadRight(StateWidth), style), $"gate {gate.Name} for {gate.System}");
        }

        page.Gap();
    }

    /// <summary>For example <c>in 7 days</c>.</summary>
    public static string In(DateOnly date, WorkspaceForecast forecast) => $"in {DateWords.Days(date.DayNumber - forecast.AsOf.DayNumber)}";

    /// <summary>Whether more than one system is spoken of, so that each is named.</summary>
    public static bool NamesSystems(WorkspaceForecast forecast) => forecast.Gates
        .Select(gate => gate.Now.System.Name)
        .Concat(forecast.Days.SelectMany(day => day.Turns).SelectMany(turn => turn.Systems))
        .Distinct()
        .Skip(1)
        .Any();

    private static void Write(TextPage page, Turn turn, bool namesSystems)
    {
        var systems = namesSystems && !turn.Systems.IsEmpty ? $" for {string.Join(", ", turn.Systems)}" : "";
        page.Labelled(2, new Piece(WordOf(turn).PadRight(StateWidth), StyleOf(turn.After)), $"{NounOf(turn.Kind)}{turn.Name}{systems}");
        if (turn.Cause is { } cause)
        {
            page.Paragraph(Indent, cause, Style.Muted);
        }

        WriteObligations(page, turn, namesSystems);
        if (turn.Next is { } next)
        {
            page.Labelled(Indent, new Piece("next: ", Style.Strong), next, hang: 2);
        }
    }

    private static void WriteObligations(TextPage page, Turn turn, bool namesSystems)
    {
        foreach (var group in turn.Obligations.GroupBy(change => (change.System, Before: change.Before.Outcome, After: change.After.Outcome)))
        {
            var names = group.Select(change => change.After.Provision.DisplayName).ToList();
            var system = namesSystems ? $" of {group.Key.System.Name}" : "";
            var change = group.Key.Before == group.Key.After
                ? CoverageNames.NameOf(group.Key.After)
                : $"{CoverageNames.NameOf(group.Key.Before)} -> {CoverageNames.NameOf(group.Key.After)}";
            page.Paragraph(Indent, $"{Counts.Of(names.Count, "obligation")}{system} {change}: {Counts.Few(names, NamesShown)}", hang: 2);
        }
    }

    private static string NounOf(TurnKind kind) => kind switch
    {
        TurnKind.Control => "control ",
        TurnKind.Waiver => "waiver of ",
        TurnKind.Attestation => "attestation of ",
        TurnKind.Law => "obligations of ",
        _ => "",
    };

    private static string WordOf(Turn turn) => turn.After == "in-force" ? "in force" : turn.After;

    private static Style StyleOf(string after) => after switch
    {
        "passing" or "operating" => Style.Good,
        "failing" or "unreadable" => Style.Error,
        "in-force" or "changed" => Style.Strong,
        _ => Style.Warning,
    };
}
