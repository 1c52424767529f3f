using Mapping.Compiler.Coverage.Derivations;
using Mapping.Evidence.Forecasting;

namespace Mapping.Reports.Text;

/// <summary>What turns if nothing new arrives: day by day, then each gate.</summary>
public static class ForecastReport
{
    public static void Write(TextPage page, WorkspaceForecast forecast)
    {
        if (forecast.HasErrors)
        {
            page.Paragraph(0, "The sources have errors. What follows looks ahead for what is whole of them; no gate is said to hold.", Style.Warning);
            page.Gap();
        }

        var span = $"{DateWords.Of(forecast.AsOf)} to {DateWords.Of(forecast.Last)} ({DateWords.Days(forecast.Last.DayNumber - forecast.AsOf.DayNumber)})";
        page.Paragraph(0, forecast.Days.IsEmpty
            ? $"From {span} nothing turns, even if nothing new arrives."
            : $"What turns from {span} if nothing new arrives:");
        page.Gap();
        var namesSystems = ForecastDayText.NamesSystems(forecast);
        foreach (var day in forecast.Days)
        {
            ForecastDayText.Write(page, day, forecast, namesSystems);
        }

        foreach (var gate in forecast.Gates)
        {
            ForecastGateText.Write(page, gate, forecast);
        }

        BasisText.Write(page, forecast.Basis);
    }
}
