using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Compares gates: which turned, and what they ask.</summary>
internal static class GateComparer
{
    /// <summary>The gates that changed, by name, then system. Those of a system that is on one side only come and go with it.</summary>
    public static ImmutableArray<GateChange> Compare(ComparedWorkspace before, ComparedWorkspace after, RenamedGates renamed, RenamedNames names, GateLoosening loosening)
    {
        var (earlier, later) = (ByKey(before, renamed, names), ByKey(after, renamed, names));
        var keys = earlier.Keys.Union(later.Keys)
            .Where(key => before.FindSystem(key.System, names) is not null && after.FindSystem(key.System, names) is not null)
            .OrderBy(key => key.Gate, StringComparer.Ordinal)
            .ThenBy(key => key.System, StringComparer.Ordinal);
        return [.. keys.Select(key => Compare(earlier.GetValueOrDefault(key), later.GetValueOrDefault(key), loosening)).Where(change => change.IsChanged)];
    }

    /// <summary>By name, then by system.</summary>
    public static ImmutableArray<GateChange> Sort(IEnumerable<GateChange> changes) =>
        [.. changes.OrderBy(change => change.Name, StringComparer.Ordinal).ThenBy(change => change.System, StringComparer.Ordinal)];

    private static GateChange Compare(GateResult? before, GateResult? after, GateLoosening loosening)
    {
        var (earlier, later) = (ByText(before), ByText(after));
        return loosening.Mark(new GateChange(before, after, [.. Union.Of(earlier.Keys, later.Keys)
            .Select(text => new RequirementChange(earlier.GetValueOrDefault(text), later.GetValueOrDefault(text)))]));
    }

    /// <summary>A requirement that a gate states twice is one requirement.</summary>
    private static Dictionary<string, RequirementResult> ByText(GateResult? gate)
    {
        var requirements = new Dictionary<string, RequirementResult>(StringComparer.Ordinal);
        foreach (var requirement in gate?.Requirements ?? [])
        {
            requirements.TryAdd(requirement.Text, requirement);
        }

        return requirements;
    }

    private static Dictionary<(string Gate, string System), GateResult> ByKey(ComparedWorkspace side, RenamedGates renamed, RenamedNames names)
    {
        var gates = new Dictionary<(string, string), GateResult>();
        foreach (var gate in side.Coverage.Gates)
        {
            gates.TryAdd((renamed.NamesOf(gate.Name)?.After ?? gate.Name, names.KeyOf(gate.System)), gate);
        }

        return gates;
    }
}
