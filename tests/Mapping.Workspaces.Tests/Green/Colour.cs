using System.Collections.Immutable;
using Mapping.Compiler;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>What somebody would take for green of a judged workspace.</summary>
internal sealed record Colour(bool IsGreen, bool HasJudged, ImmutableSortedDictionary<string, bool> Gates)
{
    public static Colour Of(Compilation compilation)
    {
        var hasJudged = compilation.Coverage.Systems.Any(system => system.Obligations.Any(obligation => obligation.IsCounted));
        var gates = compilation.Coverage.Gates
            .GroupBy(gate => $"{gate.Name} for {gate.System.Name}")
            .ToImmutableSortedDictionary(gate => gate.Key, gate => gate.All(result => result.Holds && !compilation.HasErrors));
        return new Colour(!compilation.HasErrors && hasJudged && gates.Values.All(holds => holds), hasJudged, gates);
    }

    /// <summary>What was red and is green now, in words; empty where nothing is.</summary>
    public IEnumerable<string> TurnedGreen(Colour after)
    {
        if (!IsGreen && after.IsGreen)
        {
            yield return "the run";
        }

        foreach (var (gate, holds) in Gates)
        {
            if (!holds && after.Gates.TryGetValue(gate, out var isMet) && isMet)
            {
                yield return gate;
            }
        }
    }
}
