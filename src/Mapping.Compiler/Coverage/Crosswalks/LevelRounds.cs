using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// How far each provision is covered, directly or by inference along some edges, and since which round of inference: 0 is direct.
/// Levels only rise, so the rounds end, cycles or not.
/// </summary>
internal sealed class LevelRounds
{
    private const int Never = int.MaxValue;

    private readonly ProvisionGraph graph;
    private readonly MappingStrength[] levels;
    private readonly int[] partialSince;
    private readonly int[] fullSince;

    private LevelRounds(ProvisionGraph graph, ImmutableArray<CrosswalkEdge> edges)
    {
        this.graph = graph;
        Edges = edges;
        levels = new MappingStrength[graph.Nodes.Length];
        partialSince = new int[graph.Nodes.Length];
        fullSince = new int[graph.Nodes.Length];
        Array.Fill(partialSince, Never);
        Array.Fill(fullSince, Never);
    }

    /// <summary>The edges along which it infers.</summary>
    public ImmutableArray<CrosswalkEdge> Edges { get; }

    /// <param name="graph">The provisions.</param>
    /// <param name="edges">The edges that count.</param>
    /// <param name="direct">The direct strength of a leaf, by framework and index among its leaves.</param>
    public static LevelRounds Create(ProvisionGraph graph, ImmutableArray<CrosswalkEdge> edges, Func<Framework, int, MappingStrength> direct)
    {
        var levels = new LevelRounds(graph, edges);
        foreach (var framework in graph.Frameworks)
        {
            for (var leaf = 0; leaf < framework.Leaves.Length; leaf++)
            {
                levels.RaiseLeaf(framework, framework.Leaves[leaf], direct(framework, leaf), 0);
            }
        }

        levels.RaiseParents(0);
        levels.Infer();
        return levels;
    }

    /// <summary>The same with what edges bring besides; nothing follows from that.</summary>
    public LevelRounds With(IReadOnlyCollection<(CrosswalkEdge Edge, MappingStrength Strength)> brought)
    {
        var copy = new LevelRounds(graph, Edges);
        levels.CopyTo(copy.levels, 0);
        partialSince.CopyTo(copy.partialSince, 0);
        fullSince.CopyTo(copy.fullSince, 0);
        foreach (var (edge, strength) in brought)
        {
            copy.RaiseTarget(edge, strength, 1);
        }

        copy.RaiseParents(1);
        return copy;
    }

    public MappingStrength this[int node] => levels[node];

    /// <summary>The round in which a node reached a strength.</summary>
    public int Since(int node, MappingStrength strength) => strength == MappingStrength.Full ? fullSince[node] : partialSince[node];

    private void Infer()
    {
        for (var round = 1; ; round++)
        {
            // All edges of a round see the levels of the round before, so that the order of rows does not matter.
            var raised = new List<(CrosswalkEdge Edge, MappingStrength Strength)>();
            foreach (var edge in Edges)
            {
                var strength = edge.Infer(levels[edge.From]);
                if (strength > levels[edge.To])
                {
                    raised.Add((edge, strength));
                }
            }

            if (raised.Count == 0)
            {
                return;
            }

            foreach (var (edge, strength) in raised)
            {
                RaiseTarget(edge, strength, round);
            }

            RaiseParents(round);
        }
    }

    /// <summary>Full coverage reaches everything below the target; partial coverage stays where it is: nobody knows which part.</summary>
    private void RaiseTarget(CrosswalkEdge edge, MappingStrength strength, int round)
    {
        var provision = graph.Nodes[edge.To];
        if (strength == MappingStrength.Partial)
        {
            Raise(edge.To, strength, round);
            return;
        }

        var offset = edge.To - provision.Index;
        for (var index = provision.Index; index < provision.SubtreeEnd; index++)
        {
            Raise(offset + index, MappingStrength.Full, round);
        }
    }

    private void RaiseLeaf(Framework framework, Provision leaf, MappingStrength strength, int round) =>
        Raise(graph.NodeOf(framework, leaf), strength, round);

    private void Raise(int node, MappingStrength strength, int round)
    {
        if (strength >= MappingStrength.Partial && partialSince[node] == Never)
        {
            partialSince[node] = round;
        }

        if (strength == MappingStrength.Full && fullSince[node] == Never)
        {
            fullSince[node] = round;
        }

        levels[node] = strength > levels[node] ? strength : levels[node];
    }

    /// <summary>A parent is full when each of its leaves is, touched when anything below it is. Children come after parents, so one pass backwards does.</summary>
    private void RaiseParents(int round)
    {
        foreach (var framework in graph.Frameworks)
        {
            var offset = graph.OffsetOf(framework);
            for (var index = framework.Provisions.Length - 1; index >= 0; index--)
            {
                var provision = framework.Provisions[index];
                if (provision.LeafCount > 0 && !provision.Children.IsEmpty)
                {
                    Raise(offset + index, OfChildren(provision, offset), round);
                }
            }
        }
    }

    private MappingStrength OfChildren(Provision provision, int offset)
    {
        var isTouched = false;
        var isFull = true;
        foreach (var child in provision.Children)
        {
            if (child.LeafCount > 0)
            {
                var level = levels[offset + child.Index];
                isTouched |= level != MappingStrength.None;
                isFull &= level == MappingStrength.Full;
            }
        }

        return (isTouched, isFull) switch
        {
            (true, true) => MappingStrength.Full,
            (true, false) => MappingStrength.Partial,
            _ => MappingStrength.None,
        };
    }
}
