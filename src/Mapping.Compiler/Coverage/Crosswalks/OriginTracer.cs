namespace Mapping.Compiler.Coverage;

/// <summary>Finds the mappings that some levels first came from. Each step goes back to an earlier round, so it ends.</summary>
internal sealed class OriginTracer
{
    private readonly ProvisionGraph graph;
    private readonly LevelRounds levels;
    private readonly Func<int, IEnumerable<DirectMapping>> direct;
    private readonly ILookup<int, CrosswalkEdge> edgesTo;
    private readonly Dictionary<(int Node, MappingStrength Strength), Trace> traces = [];

    /// <param name="graph">The provisions.</param>
    /// <param name="levels">The levels and the edges along which they came.</param>
    /// <param name="direct">The direct mappings onto a leaf's node.</param>
    public OriginTracer(ProvisionGraph graph, LevelRounds levels, Func<int, IEnumerable<DirectMapping>> direct)
    {
        this.graph = graph;
        this.levels = levels;
        this.direct = direct;
        edgesTo = levels.Edges.ToLookup(edge => edge.To);
    }

    /// <summary>How a node first came to the strength that it has.</summary>
    public Trace First(int node) => First(node, levels[node]);

    /// <summary>How a node first came to a strength.</summary>
    private Trace First(int node, MappingStrength strength)
    {
        if (!traces.TryGetValue((node, strength), out var trace))
        {
            trace = strength == MappingStrength.Full ? FirstFull(node) : FirstPartial(node);
            traces.Add((node, strength), trace);
        }

        return trace;
    }

    private Trace FirstFull(int node)
    {
        var provision = graph.Nodes[node];
        if (provision.IsAssessable && DirectOn(node, MappingStrength.Full) is { Mappings.IsEmpty: false } own)
        {
            return own;
        }

        var inferred = Inferred(graph.SelfAndAncestors(node), levels.Since(node, MappingStrength.Full), MappingStrength.Full);
        return !inferred.Mappings.IsEmpty || provision.IsAssessable
            ? inferred
            : LeavesUnder(node).Aggregate(Trace.Empty, (trace, leaf) => trace.Join(First(leaf, MappingStrength.Full)));
    }

    private Trace FirstPartial(int node)
    {
        var since = levels.Since(node, MappingStrength.Partial);
        if (since == 0)
        {
            return LeavesUnder(node).Aggregate(Trace.Empty, (trace, leaf) => trace.Join(DirectOn(leaf, MappingStrength.Partial)));
        }

        var provision = graph.Nodes[node];
        var below = Enumerable.Range(node, provision.SubtreeEnd - provision.Index);
        return Inferred(below, since, MappingStrength.Partial)
            .Join(Inferred(graph.SelfAndAncestors(node).Skip(1), since, MappingStrength.Full));
    }

    /// <summary>What the rows into some nodes brought in a round.</summary>
    private Trace Inferred(IEnumerable<int> nodes, int round, MappingStrength atLeast)
    {
        var result = Trace.Empty;
        foreach (var node in nodes)
        {
            foreach (var edge in edgesTo[node])
            {
                if (SourceStrength(edge, round, atLeast) is { } strength)
                {
                    result = result.Join(First(edge.From, strength).Then(edge.Step));
                }
            }
        }

        return result;
    }

    /// <summary>The strength of the source that brought at least so much just before the round; null if none did.</summary>
    private MappingStrength? SourceStrength(CrosswalkEdge edge, int round, MappingStrength atLeast)
    {
        foreach (var strength in (ReadOnlySpan<MappingStrength>)[MappingStrength.Full, MappingStrength.Partial])
        {
            if (levels[edge.From] >= strength && levels.Since(edge.From, strength) == round - 1 && edge.Infer(strength) >= atLeast)
            {
                return strength;
            }
        }

        return null;
    }

    private Trace DirectOn(int leaf, MappingStrength atLeast)
    {
        return new Trace([.. direct(leaf).Where(mapping => mapping.Strength >= atLeast).Select(mapping => new TracedMapping(mapping, []))]);
    }

    private IEnumerable<int> LeavesUnder(int node)
    {
        var provision = graph.Nodes[node];
        var offset = node - provision.Index;
        for (var index = provision.Index; index < provision.SubtreeEnd; index++)
        {
            if (graph.Nodes[offset + index].IsAssessable)
            {
                yield return offset + index;
            }
        }
    }
}
