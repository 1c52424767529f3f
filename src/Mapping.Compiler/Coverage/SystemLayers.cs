using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// Coverage of one system in two layers: by the controls that operate, and by these and the planned ones together.
/// </summary>
internal sealed class SystemLayers
{
    private readonly ProvisionGraph graph;
    private readonly Dictionary<Framework, DirectCoverage> direct;
    private readonly Layer? operating;
    private readonly Layer? all;

    private SystemLayers(ProvisionGraph graph, Dictionary<Framework, DirectCoverage> direct)
    {
        this.graph = graph;
        this.direct = direct;
        if (!graph.Edges.IsEmpty)
        {
            operating = Layer.Create(this, state => state == ControlState.Operating);
            all = Layer.Create(this, _ => true);
        }
    }

    /// <param name="graph">The provisions and crosswalks of the workspace.</param>
    /// <param name="controls">Those that are for the system.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    public static SystemLayers Create(ProvisionGraph graph, ImmutableArray<ControlSymbol> controls, DateOnly asOf)
    {
        var living = controls
            .Select(control => (control, control.Status.At(asOf)))
            .Where(entry => entry.Item2 != ControlState.Retired)
            .ToImmutableArray();
        var direct = graph.Frameworks.ToDictionary(framework => framework, framework => DirectCoverage.Create(framework, living));
        return new SystemLayers(graph, direct);
    }

    /// <summary>The design of a leaf and the mappings behind it, inferred ones included; a control may stand there several times.</summary>
    public (DesignState Design, List<(TracedMapping Mapping, MappingStrength Strength)> Mappings) Of(Framework framework, Provision leaf)
    {
        var mappings = new List<(TracedMapping, MappingStrength)>();
        var byOperating = MappingStrength.None;
        var byAll = MappingStrength.None;
        foreach (var mapping in direct[framework].On(leaf.FirstLeaf))
        {
            mappings.Add((new TracedMapping(mapping, []), mapping.Strength));
            byAll = Max(byAll, mapping.Strength);
            byOperating = mapping.State == ControlState.Operating ? Max(byOperating, mapping.Strength) : byOperating;
        }

        if (operating is null || all is null)
        {
            return (DesignOf(byOperating, byAll), mappings);
        }

        var node = graph.NodeOf(framework, leaf);
        mappings.AddRange(operating.Tracer.InferredOn(framework, leaf));
        mappings.AddRange(all.Tracer.InferredOn(framework, leaf).Where(entry => entry.Mapping.Mapping.State == ControlState.Planned));
        return (DesignOf(operating.Levels[node], all.Levels[node]), mappings);
    }

    /// <summary>What a row says about a parent as a whole.</summary>
    public ImmutableArray<TracedMapping> PartialUnknownOn(Framework framework, Provision parent) =>
        operating is null ? [] : operating.Tracer.PartialUnknownOn(framework, parent);

    /// <summary>What the controls that operate make of it, and these and the planned ones together.</summary>
    public static DesignState DesignOf(MappingStrength byOperating, MappingStrength byAll) => (byOperating, byAll) switch
    {
        (MappingStrength.Full, _) => DesignState.Mapped,
        (MappingStrength.Partial, _) => DesignState.Partial,
        (_, MappingStrength.None) => DesignState.Unmapped,
        _ => DesignState.Planned,
    };

    private static MappingStrength Max(MappingStrength left, MappingStrength right) => left > right ? left : right;

    /// <summary>Levels and traces of one layer; built only where crosswalks need them.</summary>
    private sealed record Layer(CoverageLevels Levels, CoverageTracer Tracer)
    {
        public static Layer Create(SystemLayers owner, Func<ControlState, bool> counts)
        {
            IEnumerable<DirectMapping> DirectOn(int node)
            {
                var provision = owner.graph.Nodes[node];
                var framework = owner.graph.FrameworkOf(node);
                return [.. owner.direct[framework].On(provision.FirstLeaf).ToArray().Where(mapping => counts(mapping.State))];
            }

            var levels = CoverageLevels.Create(owner.graph, (framework, leaf) => StrongestOf(owner.direct[framework].On(leaf), counts));
            return new Layer(levels, new CoverageTracer(owner.graph, levels, DirectOn));
        }

        private static MappingStrength StrongestOf(ReadOnlySpan<DirectMapping> mappings, Func<ControlState, bool> counts)
        {
            var strongest = MappingStrength.None;
            foreach (var mapping in mappings)
            {
                strongest = counts(mapping.State) ? Max(strongest, mapping.Strength) : strongest;
            }

            return strongest;
        }
    }
}
