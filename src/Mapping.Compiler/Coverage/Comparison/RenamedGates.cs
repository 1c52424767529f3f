using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>
/// Finds gates that are gone again in gates that are new: those that ask the same of the same systems. What asks anything else is another gate. The other way
/// round the pairs are the same.
/// </summary>
internal sealed class RenamedGates
{
    private readonly Dictionary<string, string> afterByBefore = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> beforeByAfter = new(StringComparer.Ordinal);

    private RenamedGates()
    {
    }

    /// <summary>The names on both sides, ordinal order.</summary>
    public IEnumerable<(string Before, string After)> Pairs => afterByBefore.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    public static RenamedGates Of(ComparedWorkspace before, ComparedWorkspace after, RenamedNames names)
    {
        var found = new RenamedGates();
        var come = Only(after, before).ToLookup(gate => AskedBy(gate, after, names), StringComparer.Ordinal);
        foreach (var gone in Only(before, after).GroupBy(gate => AskedBy(gate, before, names), StringComparer.Ordinal))
        {
            foreach (var (old, now) in gone.OrderBy(gate => gate.Name, StringComparer.Ordinal).Zip(come[gone.Key].OrderBy(gate => gate.Name, StringComparer.Ordinal)))
            {
                found.afterByBefore.TryAdd(old.Name, now.Name);
                found.beforeByAfter.TryAdd(now.Name, old.Name);
            }
        }

        return found;
    }

    /// <summary>The names on both sides of a gate of either; null where it has one name only.</summary>
    public (string Before, string After)? NamesOf(string gate) =>
        afterByBefore.TryGetValue(gate, out var after) ? (gate, after)
        : beforeByAfter.TryGetValue(gate, out var before) ? (before, gate)
        : null;

    private static IEnumerable<GateSymbol> Only(ComparedWorkspace side, ComparedWorkspace other)
    {
        var theirs = other.Symbols.Gates.Select(gate => gate.Name).ToHashSet(StringComparer.Ordinal);
        return side.Symbols.Gates.Where(gate => !theirs.Contains(gate.Name));
    }

    private static string AskedBy(GateSymbol gate, ComparedWorkspace side, RenamedNames names) => string.Join('\n', gate.Requirements.Select(requirement => requirement.Text).Order(StringComparer.Ordinal)
        .Concat(side.Coverage.Systems.Where(system => gate.IsFor(system.System)).Select(system => $"for {names.KeyOf(system.System)}").Order(StringComparer.Ordinal)));
}
