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
        var names = RenamedNames.Of(before, after, keys);
        var controls = Controls(before, after, names);
        var mappings = new MappingComparer(keys, names).Compare(before, after);
        var renamed = new Renamings(names, RenamedRules.Of(before, after, keys, names), RenamedGates.Of(before, after, names));
        var promises = PromiseComparer.Compare(
            before, after, keys, renamed, controls.Select(change => change.Name).Concat(mappings.Select(change => change.Control)));
        var ofRules = new RulePromiseChanges(before, after, promises, renamed);
        var backings = new BackingChanges();
        var systems = new SystemComparer(before, after, keys, renamed, ofRules, backings);
        var changes = Union.Of(SystemsOf(before, names), SystemsOf(after, names)).Select(systems.Compare).ToImmutableArray();
        var gatesCompared = !before.HasErrors && !after.HasErrors;
        return new WorkspaceComparison(before.Coverage.AsOf)
        {
            Systems = changes,
            Gates = gatesCompared ? GateComparer.Compare(before, after, renamed.Gates, names, new GateLoosening(changes, promises)) : [],
            GatesCompared = gatesCompared,
            Frameworks = Frameworks(before, after),
            Controls = controls,
            Mappings = mappings,
            Evidence = EvidenceComparer.Compare(before, after, ofRules, renamed.Rules, names),
            Promises = PromiseOrder.Sort(promises.Concat(backings.Promises)),
            Provisions = ProvisionComparer.Compare(before, after, keys),
        };
    }

    /// <summary>What the second side calls the rules, of a control and for a system, that have another name on the first one.</summary>
    /// <param name="before">The first side.</param>
    /// <param name="after">The second side.</param>
    public static IReadOnlyDictionary<EvidenceKey, EvidenceKey> RenamedRulesOf(ComparedWorkspace before, ComparedWorkspace after)
    {
        var keys = new FrameworkKeys(before, after);
        var names = RenamedNames.Of(before, after, keys);
        var rules = RenamedRules.Of(before, after, keys, names);
        var found = new Dictionary<EvidenceKey, EvidenceKey>();
        foreach (var (control, rule, system) in
            from control in before.Symbols.Controls
            from rule in control.Evidence
            from system in before.Coverage.Systems
            select (control, rule, system.System))
        {
            var key = new EvidenceKey(control.Name, rule.Name, system.Name);
            var (_, theirs) = rules.NamesOf($"{control.Name}/{rule.Name}") ?? ("", $"{control.Name}/{rule.Name}");
            var (theirControl, theirRule) = RenamedRules.Parts(theirs);
            var their = new EvidenceKey(theirControl, theirRule, names.KeyOf(system));
            if (key != their)
            {
                found.TryAdd(key, their);
            }
        }

        return found;
    }

    private static IEnumerable<string> SystemsOf(ComparedWorkspace side, RenamedNames names) => side.Coverage.Systems.Select(system => names.KeyOf(system.System));

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

    private static ImmutableArray<ControlChange> Controls(ComparedWorkspace before, ComparedWorkspace after, RenamedNames names)
    {
        var (earlier, later) = (StatesOf(before, names), StatesOf(after, names));
        return [.. Union.Of(earlier.Keys, later.Keys)
            .Select(name => new ControlChange(name, StateOf(earlier, name), StateOf(later, name)) { NameBefore = names.ControlBefore(name) })
            .Where(change => change.Before != change.After)];
    }

    private static ControlState? StateOf(Dictionary<string, ControlState> states, string name) =>
        states.TryGetValue(name, out var state) ? state : null;

    private static Dictionary<string, ControlState> StatesOf(ComparedWorkspace side, RenamedNames names)
    {
        var states = new Dictionary<string, ControlState>(StringComparer.Ordinal);
        foreach (var control in side.Symbols.Controls)
        {
            states.TryAdd(names.KeyOf(control), control.Status.At(side.Coverage.AsOf));
        }

        return states;
    }
}
