using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Which leaves count for which system: in scope, applicable, and not excluded. It seldom changes while people type.</summary>
internal sealed class CountedLeaves
{
    private readonly List<(SystemSymbol System, Dictionary<Framework, bool[]> Leaves)> systems = [];

    public static CountedLeaves Of(CoverageResult coverage)
    {
        var counted = new CountedLeaves();
        foreach (var system in coverage.Systems)
        {
            counted.systems.Add((system.System, Of(system)));
        }

        return counted;
    }

    /// <summary>Whether the same leaves count for systems of the same names.</summary>
    public bool IsTheSameAs(CountedLeaves other) =>
        systems.Count == other.systems.Count && systems.Zip(other.systems).All(pair =>
            pair.First.System.Name == pair.Second.System.Name
            && pair.First.Leaves.Count == pair.Second.Leaves.Count
            && pair.First.Leaves.All(entry => pair.Second.Leaves.TryGetValue(entry.Key, out var leaves) && entry.Value.AsSpan().SequenceEqual(leaves)));

    /// <summary>Whether a control cites a leaf that counts, for a system that it is for; where there is no system, nothing can be said.</summary>
    public bool Need(ControlSymbol control)
    {
        foreach (var (system, leaves) in systems)
        {
            if (control.IsFor(system) && control.Mappings.Any(mapping => CitesOneOf(leaves, mapping)))
            {
                return true;
            }
        }

        return systems.Count == 0;
    }

    private static Dictionary<Framework, bool[]> Of(SystemCoverage system)
    {
        var leaves = new Dictionary<Framework, bool[]>();
        foreach (var obligation in system.Obligations)
        {
            var framework = obligation.Framework.Framework;
            if (!leaves.TryGetValue(framework, out var counted))
            {
                leaves.Add(framework, counted = new bool[framework.Leaves.Length]);
            }

            counted[obligation.Provision.FirstLeaf] = obligation.IsCounted;
        }

        return leaves;
    }

    private static bool CitesOneOf(Dictionary<Framework, bool[]> leaves, MappingSymbol mapping)
    {
        if (!leaves.TryGetValue(mapping.Framework.Framework, out var counted))
        {
            return false;
        }

        foreach (var provision in mapping.Provisions.Provisions)
        {
            if (counted.AsSpan(provision.FirstLeaf, provision.LeafCount).Contains(true))
            {
                return true;
            }
        }

        return false;
    }
}
