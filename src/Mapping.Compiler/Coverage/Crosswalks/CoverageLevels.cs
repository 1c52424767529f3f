using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// How far each provision is covered, directly or by inference. What a framework gets from the others is what they hold without it: coverage
/// never comes back to where it started, so that no row makes one provision of a text stand for another one of it.
/// </summary>
internal sealed class CoverageLevels
{
    private readonly LevelRounds own;
    private readonly LevelRounds levels;
    private readonly Dictionary<Framework, LevelRounds> outside;

    private CoverageLevels(LevelRounds own, LevelRounds levels, Dictionary<Framework, LevelRounds> outside)
    {
        this.own = own;
        this.levels = levels;
        this.outside = outside;
    }

    /// <param name="graph">The provisions and edges.</param>
    /// <param name="direct">The direct strength of a leaf, by framework and index among its leaves.</param>
    public static CoverageLevels Create(ProvisionGraph graph, Func<Framework, int, MappingStrength> direct)
    {
        var own = LevelRounds.Create(graph, [], direct);
        var outside = new Dictionary<Framework, LevelRounds>();
        var brought = new List<(CrosswalkEdge, MappingStrength)>();
        foreach (var framework in graph.Frameworks)
        {
            var edges = graph.EdgesInto(framework);
            if (edges.IsEmpty)
            {
                continue;
            }

            var others = OutsideOf(framework, graph, own, direct);
            outside.Add(framework, others);
            brought.AddRange(edges.Select(edge => (edge, edge.Infer(others[edge.From]))).Where(entry => entry.Item2 != MappingStrength.None));
        }

        return new CoverageLevels(own, brought.Count == 0 ? own : own.With(brought), outside);
    }

    public MappingStrength this[int node] => levels[node];

    /// <summary>The level without any inference. What is only inferred of a provision is not carried on to where it came from; what is mapped is.</summary>
    public MappingStrength Direct(int node) => own[node];

    /// <summary>What the other frameworks hold without this one; null where no edge leads to it.</summary>
    public LevelRounds? Outside(Framework framework) => outside.GetValueOrDefault(framework);

    /// <summary>Where the others have no rows among themselves, they hold what is mapped onto them.</summary>
    private static LevelRounds OutsideOf(Framework framework, ProvisionGraph graph, LevelRounds own, Func<Framework, int, MappingStrength> direct) =>
        graph.EdgesWithout(framework) is { IsEmpty: false } edges
            ? LevelRounds.Create(graph, edges, (other, leaf) => ReferenceEquals(other, framework) ? MappingStrength.None : direct(other, leaf))
            : own;
}
