using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>The provisions of all frameworks in use as nodes 0…, and the crosswalk rows as edges in both directions. The same for every system.</summary>
internal sealed class ProvisionGraph
{
    private readonly Dictionary<Framework, int> offsets;
    private readonly Dictionary<Framework, ImmutableArray<CrosswalkEdge>> into = [];
    private readonly Dictionary<Framework, ImmutableArray<CrosswalkEdge>> without = [];

    private ProvisionGraph(ImmutableArray<Framework> frameworks, Dictionary<Framework, int> offsets, ImmutableArray<Provision> nodes)
    {
        Frameworks = frameworks;
        this.offsets = offsets;
        Nodes = nodes;
    }

    public ImmutableArray<Framework> Frameworks { get; }

    public ImmutableArray<Provision> Nodes { get; }

    public ImmutableArray<CrosswalkEdge> Edges { get; private set; } = [];

    public static ProvisionGraph Create(WorkspaceSymbols symbols)
    {
        var offsets = new Dictionary<Framework, int>();
        var nodes = ImmutableArray.CreateBuilder<Provision>();
        var frameworks = ImmutableArray.CreateBuilder<Framework>();
        foreach (var symbol in symbols.Frameworks)
        {
            if (offsets.TryAdd(symbol.Framework, nodes.Count))
            {
                frameworks.Add(symbol.Framework);
                nodes.AddRange(symbol.Framework.Provisions);
            }
        }

        var graph = new ProvisionGraph(frameworks.ToImmutable(), offsets, nodes.ToImmutable());
        graph.AddEdges(symbols.CrosswalkRows);
        return graph;
    }

    /// <summary>Whether two workspaces have one graph.</summary>
    public static bool IsTheSame(WorkspaceSymbols left, WorkspaceSymbols right) =>
        left.Frameworks.SequenceEqual(right.Frameworks)
        && left.CrosswalkRows.AsSpan().SequenceEqual(right.CrosswalkRows.AsSpan(), ReferenceEqualityComparer.Instance);

    /// <summary>The edges that lead to a framework.</summary>
    public ImmutableArray<CrosswalkEdge> EdgesInto(Framework framework) => into[framework];

    /// <summary>The edges among the other frameworks.</summary>
    public ImmutableArray<CrosswalkEdge> EdgesWithout(Framework framework) => without[framework];

    /// <summary>A node and those that hold it, the node first.</summary>
    public IEnumerable<int> SelfAndAncestors(int node)
    {
        var offset = node - Nodes[node].Index;
        for (var provision = Nodes[node]; provision is not null; provision = provision.Parent)
        {
            yield return offset + provision.Index;
        }
    }

    public int NodeOf(Framework framework, Provision provision) => offsets[framework] + provision.Index;

    public int OffsetOf(Framework framework) => offsets[framework];

    public Framework FrameworkOf(int node)
    {
        var found = Frameworks[0];
        foreach (var framework in Frameworks)
        {
            found = offsets[framework] <= node ? framework : found;
        }

        return found;
    }

    private void AddEdges(ImmutableArray<CrosswalkRowSymbol> rows)
    {
        Edges = [.. rows.SelectMany(EdgesOf)];
        foreach (var framework in Frameworks)
        {
            into.Add(framework, [.. Edges.Where(edge => edge.Step.ToFramework.Framework == framework)]);
            without.Add(framework, [.. Edges.Where(edge => edge.Step.FromFramework.Framework != framework && edge.Step.ToFramework.Framework != framework)]);
        }
    }

    /// <summary>A catalog says itself what each of its provisions asks, so a row within one leads nowhere.</summary>
    private IEnumerable<CrosswalkEdge> EdgesOf(CrosswalkRowSymbol row)
    {
        if (row.Relation == CrosswalkRelation.None || row.SourceFramework.Framework == row.TargetFramework.Framework)
        {
            yield break;
        }

        var source = NodeOf(row.SourceFramework.Framework, row.Source);
        var inverse = CrosswalkRelations.Invert(row.Relation);
        foreach (var provision in row.Targets)
        {
            var target = NodeOf(row.TargetFramework.Framework, provision);
            var there = new InferenceStep(row, row.SourceFramework, row.Source, row.Relation, row.TargetFramework, provision);
            var back = new InferenceStep(row, row.TargetFramework, provision, inverse, row.SourceFramework, row.Source);
            yield return new CrosswalkEdge(source, target, row.Relation, there);
            yield return new CrosswalkEdge(target, source, inverse, back);
        }
    }
}
