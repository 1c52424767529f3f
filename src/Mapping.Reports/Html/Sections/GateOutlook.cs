using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Evidence.Forecasting;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>Says when a gate turns if nothing new arrives.</summary>
internal static class GateOutlook
{
    private const int NamesShown = 3;

    /// <summary>One sentence; null where the forecast does not know the gate.</summary>
    public static string? Of(WorkspaceForecast forecast, GateResult gate)
    {
        var found = forecast.Gates.FirstOrDefault(entry => entry.Now.Name == gate.Name && entry.Now.System.Name == gate.System.Name);
        return found switch
        {
            null => null,
            { Turns: [var turn, ..] } => $"If nothing new arrives, it {(turn.Holds ? "holds" : "stops holding")} {DateWords.From(turn.Date, forecast.AsOf)}{Through(turn)}.",
            _ => $"If nothing new arrives, that stays so until {DateWords.Of(forecast.Last)}, as far as this report looks ahead.",
        };
    }

    private static string Through(GateTurn turn) => turn.Through.IsEmpty ? "" : $", through {Counts.Few(turn.Through, NamesShown)}";
}
