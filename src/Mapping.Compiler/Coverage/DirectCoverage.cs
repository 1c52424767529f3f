using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>A control's own mapping onto a leaf.</summary>
internal readonly record struct DirectMapping(ControlSymbol Control, ControlState State, MappingSymbol Mapping)
{
    public MappingStrength Strength => Mapping.IsPartial ? MappingStrength.Partial : MappingStrength.Full;
}

/// <summary>For one framework and one system: which controls say that they satisfy which leaf.</summary>
internal sealed class DirectCoverage
{
    private readonly int[] starts;
    private readonly DirectMapping[] mappings;

    private DirectCoverage(int[] starts, DirectMapping[] mappings)
    {
        this.starts = starts;
        this.mappings = mappings;
    }

    /// <param name="framework">Whose leaves.</param>
    /// <param name="controls">The controls of the system that are not retired, ordinal order, with their states.</param>
    public static DirectCoverage Create(Framework framework, ImmutableArray<(ControlSymbol Control, ControlState State)> controls)
    {
        var starts = new int[framework.Leaves.Length + 1];
        ForEachLeaf(framework, controls, (leaf, _) => starts[leaf + 1]++);
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var mappings = new DirectMapping[starts[^1]];
        var next = starts.AsSpan(0, framework.Leaves.Length).ToArray();
        ForEachLeaf(framework, controls, (leaf, mapping) => mappings[next[leaf]++] = mapping);
        return new DirectCoverage(starts, mappings);
    }

    /// <summary>The mappings onto a leaf, in the order of controls.</summary>
    public ReadOnlySpan<DirectMapping> On(int leaf) => mappings.AsSpan(starts[leaf], starts[leaf + 1] - starts[leaf]);

    private static void ForEachLeaf(
        Framework framework,
        ImmutableArray<(ControlSymbol Control, ControlState State)> controls,
        Action<int, DirectMapping> action)
    {
        foreach (var (control, state) in controls)
        {
            foreach (var mapping in control.Mappings)
            {
                if (!ReferenceEquals(mapping.Framework.Framework, framework))
                {
                    continue;
                }

                foreach (var provision in mapping.Provisions.Provisions)
                {
                    for (var leaf = provision.FirstLeaf; leaf < provision.FirstLeaf + provision.LeafCount; leaf++)
                    {
                        action(leaf, new DirectMapping(control, state, mapping));
                    }
                }
            }
        }
    }
}
