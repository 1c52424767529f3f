using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Compares two verdicts of the same day: what got better or worse, and why.</summary>
public static class WorkspaceComparer
{
    /// <exception cref="ArgumentException">The sides are judged at different days.</exception>
    public static WorkspaceComparison Compare(ComparedWorkspace before, ComparedWorkspace after)
    {
        if (before.Coverage.AsOf != after.Coverage.AsOf)
        {
            throw new ArgumentException("Both sides are judged at the same day.", nameof(after));
        }

        var keys = new FrameworkKeys(before, after);
        var controls = Controls(before, after);
        var mappings = new MappingComparer(keys).Compare(before, after);
        var renamed = RenamedRules.Of(before, after, keys);
        var gates = RenamedGates.Of(before, after);
        var promises = PromiseComparer.Compare(
            before, after, keys, renamed, gates, controls.Select(change => change.Name).Concat(mappings.Select(change => change.Control)));
        var ofRules = new RulePromiseChanges(before, after, promises);
        var systems = new SystemComparer(before, after, keys, ofRules);
        var changes = Union.Of(SystemsOf(before), SystemsOf(after)).Select(systems.Compare).ToImmutableArray();
        var gatesCompared = !before.HasErrors && !after.HasErrors;
        return new WorkspaceComparison(before.Coverage.AsOf)
        {
            Systems = changes,
            Gates = gatesCompared ? GateComparer.Compare(before, after, gates, new GateLoosening(changes, promises)) : [],
            GatesCompared = gatesCompared,
            Frameworks = Frameworks(before, after),
            Controls = controls,
            Mappings = mappings,
            Evidence = EvidenceComparer.Compare(before, after, ofRules, renamed),
            Promises = promises,
            Provisions = ProvisionComparer.Compare(before, after, keys),
        };
    }

    private static IEnumerable<string> SystemsOf(ComparedWorkspace side) => side.Coverage.Systems.Select(system => system.System.Name);

    private static ImmutableArray<FrameworkChange> Frameworks(ComparedWorkspace before, ComparedWorkspace after)
    {
        var (earlier, later) = (EditionsOf(before), EditionsOf(after));
        return [.. Union.Of(earlier.Keys, later.Keys)
            .Select(id => new FrameworkChange(id, earlier.GetValueOrDefault(id), later.GetValueOrDefault(id)))
            .Where(change => change.Before != change.After)];
    }

    private static Dictionary<string, string> EditionsOf(ComparedWorkspace side) => side.Frameworks
        .GroupBy(framework => framework.Id)
        .ToDictionary(group => group.Key, group => string.Join(", ", group.Select(framework => framework.Edition).Order(StringComparer.Ordinal)));

    private static ImmutableArray<ControlChange> Controls(ComparedWorkspace before, ComparedWorkspace after)
    {
        var (earlier, later) = (StatesOf(before), StatesOf(after));
        return [.. Union.Of(earlier.Keys, later.Keys)
            .Select(name => new ControlChange(name, StateOf(earlier, name), StateOf(later, name)))
            .Where(change => change.Before != change.After)];
    }

    private static ControlState? StateOf(Dictionary<string, ControlState> states, string name) =>
        states.TryGetValue(name, out var state) ? state : null;

    private static Dictionary<string, ControlState> StatesOf(ComparedWorkspace side)
    {
        var states = new Dictionary<string, ControlState>(StringComparer.Ordinal);
        foreach (var control in side.Symbols.Controls)
        {
            states.TryAdd(control.Name, control.Status.At(side.Coverage.AsOf));
        }

        return states;
    }
}
