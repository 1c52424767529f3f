using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage;

/// <summary>Finds the controls behind inferred coverage, so that none is said to cover what only another one does.</summary>
/// <param name="graph">The provisions and edges.</param>
/// <param name="levels">The levels of this layer.</param>
/// <param name="direct">The direct mappings of this layer onto a leaf's node.</param>
internal sealed class CoverageTracer(ProvisionGraph graph, CoverageLevels levels, Func<int, IEnumerable<DirectMapping>> direct)
{
    private readonly Dictionary<Framework, Surroundings> surroundings = [];

    /// <summary>The inferred coverings of a leaf, each with its strength.</summary>
    public IEnumerable<(TracedMapping Mapping, MappingStrength Strength)> InferredOn(Framework framework, Provision leaf)
    {
        if (SurroundingsOf(framework) is not { } around)
        {
            yield break;
        }

        var node = graph.NodeOf(framework, leaf);
        foreach (var at in graph.SelfAndAncestors(node))
        {
            foreach (var edge in around.EdgesTo[at])
            {
                var strength = edge.Infer(around.Levels[edge.From]);
                if (strength == MappingStrength.Full || (strength == MappingStrength.Partial && at == node))
                {
                    foreach (var mapping in around.Through(edge))
                    {
                        yield return (mapping, strength);
                    }
                }
            }
        }
    }

    /// <summary>The controls behind a parent of which some unknown part is covered; empty where no row says so.</summary>
    public ImmutableArray<TracedMapping> PartialUnknownOn(Framework framework, Provision parent) => SurroundingsOf(framework) is { } around
        ?
        [
            .. around.EdgesTo[graph.NodeOf(framework, parent)]
                .Where(edge => edge.Infer(around.Levels[edge.From]) == MappingStrength.Partial)
                .SelectMany(edge => around.Through(edge)),
        ]
        : [];

    private Surroundings? SurroundingsOf(Framework framework)
    {
        if (!surroundings.TryGetValue(framework, out var around) && levels.Outside(framework) is { } outside)
        {
            around = new Surroundings(outside, new OriginTracer(graph, outside, direct), graph.EdgesInto(framework).ToLookup(edge => edge.To));
            surroundings.Add(framework, around);
        }

        return around;
    }

    /// <summary>What a framework can get from the others.</summary>
    private sealed record Surroundings(LevelRounds Levels, OriginTracer Tracer, ILookup<int, CrosswalkEdge> EdgesTo)
    {
        public ImmutableArray<TracedMapping> Through(CrosswalkEdge edge) => Tracer.First(edge.From).Then(edge.Step).Mappings;
    }
}
