using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// Finds the controls behind inferred coverage. Each step goes back to an earlier round, so it ends; an inference that rests on the very
/// leaf it speaks about is circular and left out, so that no control is said to cover what only another one does.
/// </summary>
internal sealed class CoverageTracer
{
    private readonly ProvisionGraph graph;
    private readonly CoverageLevels levels;
    private readonly Func<int, IEnumerable<DirectMapping>> direct;
    private readonly ILookup<int, CrosswalkEdge> edgesTo;
    private readonly Dictionary<(int Node, MappingStrength Strength), Trace> traces = [];

    /// <param name="graph">The provisions and edges.</param>
    /// <param name="levels">The levels of this layer.</param>
    /// <param name="direct">The direct mappings of this layer onto a leaf's node.</param>
    public CoverageTracer(ProvisionGraph graph, CoverageLevels levels, Func<int, IEnumerable<DirectMapping>> direct)
    {
        this.graph = graph;
        this.levels = levels;
        this.direct = direct;
        edgesTo = graph.Edges.ToLookup(edge => edge.To);
    }

    /// <summary>The inferred coverings of a leaf, each with its strength.</summary>
    public IEnumerable<(TracedMapping Mapping, MappingStrength Strength)> InferredOn(int leaf)
    {
        foreach (var node in SelfAndAncestors(leaf))
        {
            foreach (var edge in edgesTo[node])
            {
                var strength = edge.Infer(levels[edge.From]);
                if (strength == MappingStrength.Full || (strength == MappingStrength.Partial && node == leaf))
                {
                    var mappings = Through(edge, leaf);
                    var earned = mappings.Any(ComesBack) ? MappingStrength.Partial : strength;
                    foreach (var mapping in mappings)
                    {
                        yield return (mapping, earned);
                    }
                }
            }
        }
    }

    /// <summary>
    /// The controls behind a parent of which some unknown part is covered; empty where no row says so. A way that starts below the
    /// parent, or leads through it, comes back with what is known already.
    /// </summary>
    public ImmutableArray<TracedMapping> PartialUnknownOn(int parent) =>
    [
        .. edgesTo[parent]
            .Where(edge => edge.Infer(levels[edge.From]) == MappingStrength.Partial)
            .SelectMany(edge => First(edge.From, levels[edge.From]).Then(edge.Step).Mappings)
            .Where(mapping => !mapping.Via.Any(step => IsWithin(step.From, graph.Nodes[parent]))),
    ];

    /// <summary>
    /// Whether the way leads to a framework that it has been in. A framework itself says what each of its provisions asks, so rows can't
    /// make what is done for one of them stand for the whole of another.
    /// </summary>
    private static bool ComesBack(TracedMapping mapping)
    {
        var seen = new HashSet<Framework>();
        return mapping.Via.Any(step => !seen.Add(step.FromFramework.Framework))
            || (!mapping.Via.IsEmpty && seen.Contains(mapping.Via[^1].ToFramework.Framework));
    }

    private ImmutableArray<TracedMapping> Through(CrosswalkEdge edge, int leaf)
    {
        var trace = First(edge.From, levels[edge.From]);
        return trace.Leaves.Contains(leaf) ? [] : trace.Then(edge.Step).Mappings;
    }

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

        var inferred = Inferred(SelfAndAncestors(node), levels.Since(node, MappingStrength.Full), MappingStrength.Full);
        if (!inferred.Mappings.IsEmpty || provision.IsAssessable)
        {
            return inferred.Mappings.IsEmpty ? inferred : inferred with { Leaves = inferred.Leaves.Union(LeavesUnder(node)) };
        }

        return LeavesUnder(node).Aggregate(Trace.Empty, (trace, leaf) => trace.Join(First(leaf, MappingStrength.Full)));
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
            .Join(Inferred(SelfAndAncestors(node).Skip(1), since, MappingStrength.Full));
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
        ImmutableArray<TracedMapping> mappings =
            [.. direct(leaf).Where(mapping => mapping.Strength >= atLeast).Select(mapping => new TracedMapping(mapping, []))];
        return mappings.IsEmpty ? Trace.Empty : new Trace(mappings, [leaf]);
    }

    private static bool IsWithin(Provision provision, Provision ancestor)
    {
        for (var at = provision; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<int> SelfAndAncestors(int node)
    {
        var offset = node - graph.Nodes[node].Index;
        for (var provision = graph.Nodes[node]; provision is not null; provision = provision.Parent)
        {
            yield return offset + provision.Index;
        }
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
