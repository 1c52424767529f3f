using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Forecasting;

/// <summary>
/// Says what of a workspace turns, and when, if nothing new arrives: judges it on every day on which anything can change, and compares
/// each verdict with the one before.
/// </summary>
public static class WorkspaceForecaster
{
    /// <param name="workspace">What the sources declare.</param>
    /// <param name="evidence">What evidence will say.</param>
    /// <param name="system">The one system asked about, or null for all.</param>
    public static WorkspaceForecast Forecast(BoundWorkspace workspace, EvidenceForecast evidence, string? system = null)
    {
        var coverage = Cover(workspace, evidence, evidence.AsOf, system);
        ImmutableArray<SystemSymbol> systems = [.. coverage.Systems.Select(judged => judged.System)];
        ImmutableArray<GateForecaster> gates = [.. coverage.Gates.Select(gate => new GateForecaster(gate))];
        var hasJudged = coverage.HasJudged;
        Func<AttestationSymbol, bool> isAbsent = evidence.At(evidence.AsOf).IsAbsent;
        var verdicts = evidence.Turns.ToLookup(turn => turn.Date);
        var basis = VerdictBasis.Of(coverage).ToList();
        var days = ImmutableArray.CreateBuilder<ForecastDay>();
        foreach (var date in ForecastDates.Of(workspace.Symbols, evidence))
        {
            var next = Cover(workspace, evidence, date, system);
            var turns = new DayTurns(workspace.Symbols, systems, isAbsent, date, CoverageChanges.Between(coverage, next)).Find(verdicts[date]);
            ImmutableArray<GateTurn> turned = [.. gates.Select((gate, index) => gate.Move(date, next.Gates[index], turns)).OfType<GateTurn>()];
            if (!turns.IsEmpty || !turned.IsEmpty)
            {
                days.Add(new ForecastDay(date, turns, turned));
            }

            basis.AddRange(VerdictBasis.Of(next));
            coverage = next;
        }

        return new WorkspaceForecast(evidence.AsOf, evidence.Last)
        {
            HasJudged = hasJudged,
            Basis = [.. basis.Distinct(StringComparer.Ordinal)],
            Days = days.ToImmutable(),
            Gates = [.. gates.Select(gate => gate.Finish())],
            Diagnostics = workspace.Diagnostics,
        };
    }

    private static CoverageResult Cover(BoundWorkspace workspace, EvidenceForecast evidence, DateOnly date, string? system)
    {
        var coverage = workspace.Cover(evidence.At(date), date);
        return system is null ? coverage : coverage.Only(system);
    }
}
