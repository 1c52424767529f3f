using System.Collections.Immutable;
using Mapping.Evidence.Forecasting;

namespace Mapping.Reports.Portfolios;

/// <summary>What turns first for a system if nothing new arrives.</summary>
/// <param name="Day">The day.</param>
/// <param name="Turns">What turns on it for the system.</param>
/// <param name="Gates">The gates of the system that turn on it.</param>
internal sealed record PortfolioTurns(DateOnly Day, ImmutableArray<Turn> Turns, ImmutableArray<GateTurn> Gates)
{
    /// <summary>By the name of the system, for those for which something turns.</summary>
    public static ImmutableDictionary<string, PortfolioTurns> Of(WorkspaceForecast forecast)
    {
        var first = ImmutableDictionary.CreateBuilder<string, PortfolioTurns>(StringComparer.Ordinal);
        foreach (var day in forecast.Days)
        {
            var gates = day.Gates.ToLookup(gate => gate.System, StringComparer.Ordinal);
            var turns = day.Turns.SelectMany(turn => SystemsOf(turn).Select(system => (System: system, Turn: turn))).ToLookup(entry => entry.System, entry => entry.Turn, StringComparer.Ordinal);
            foreach (var system in gates.Select(group => group.Key).Union(turns.Select(group => group.Key), StringComparer.Ordinal).Where(system => !first.ContainsKey(system)))
            {
                first.Add(system, new PortfolioTurns(day.Date, [.. turns[system]], [.. gates[system]]));
            }
        }

        return first.ToImmutable();
    }

    private static IEnumerable<string> SystemsOf(Turn turn) => turn.Systems.Union(turn.Obligations.Select(obligation => obligation.System.Name), StringComparer.Ordinal);
}
