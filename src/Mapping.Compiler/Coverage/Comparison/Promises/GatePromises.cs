using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Which gates are declared, for which systems, and what each asks, clause by clause.</summary>
internal static class GatePromises
{
    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other, FrameworkKeys keys, Renamings renamed)
    {
        if (side.HasErrors || other.HasErrors)
        {
            yield break;
        }

        foreach (var promise in DefaultGates(side, other, renamed.Names))
        {
            yield return promise;
        }

        foreach (var gate in side.Symbols.Gates.Where(gate => side.Coverage.Systems.IsEmpty || side.Coverage.Systems.Any(system => gate.IsFor(system.System))))
        {
            // One that has another name asks the same: else it would be another one.
            if (renamed.Gates.NamesOf(gate.Name) is not null)
            {
                continue;
            }

            yield return new Promise(PromiseKind.Gate, Declaration(gate), gate.Name, "declared");
            foreach (var promise in other.Symbols.Gates.Any(their => their.Name == gate.Name) ? Clauses(side, other, gate, keys, renamed.Names) : [])
            {
                yield return promise;
            }
        }
    }

    /// <summary>The default gate is declared nowhere, and gives way to any other: only what it asked tells whether that one asks less.</summary>
    private static IEnumerable<Promise> DefaultGates(ComparedWorkspace side, ComparedWorkspace other, RenamedNames names)
    {
        foreach (var system in side.Coverage.Systems)
        {
            var gates = GatesOf(side, system);
            var key = names.KeyOf(system.System);
            if (other.FindSystem(key, names) is { } their && gates.IsEmpty != GatesOf(other, their).IsEmpty)
            {
                var weakness = gates.IsEmpty ? default : GateWeakness.Of(system, gates);
                yield return new Promise(PromiseKind.DefaultGate, "", key, weakness.Count == 0 ? "all that the default gate asks" : $"less: {weakness}")
                {
                    SubjectBefore = names.SystemBefore(key),
                    Looseness = new Looseness("unasked", weakness.Count),
                };
            }
        }
    }

    private static ImmutableArray<GateSymbol> GatesOf(ComparedWorkspace side, SystemCoverage system) =>
        [.. side.Symbols.Gates.Where(gate => gate.IsFor(system.System))];

    private static string Declaration(GateSymbol gate) => $"gate {gate.Name}";

    /// <summary>A system that is on one side only is told of as such, and so is a requirement. One that another of the gate asks all of asks nothing by itself, unless it took the place of one.</summary>
    private static IEnumerable<Promise> Clauses(ComparedWorkspace side, ComparedWorkspace other, GateSymbol gate, FrameworkKeys keys, RenamedNames names)
    {
        var theirs = other.Symbols.Gates.First(their => their.Name == gate.Name).Requirements.Select(requirement => What(requirement, keys)).ToList();
        var idle = gate.Requirements.GroupBy(requirement => What(requirement, keys)).SelectMany(group => group
            .Where(requirement => IsAsked(gate, requirement, gate.Requirements.IndexOf(requirement), keys))
            .Take(group.Count() - theirs.Count(what => what == group.Key)))
            .ToHashSet();
        return side.Coverage.Systems
            .Select(system => system.System)
            .Where(system => gate.IsFor(system) && other.Has(system, names))
            .Select(system => new Promise(PromiseKind.GateSystems, Declaration(gate), gate.Name, system.Name) { Key = names.KeyOf(system), Known = names.KeyOf(system) })
            .Concat(gate.Requirements.Where(requirement => !idle.Contains(requirement)).SelectMany(requirement => theirs.Contains(What(requirement, keys))
                ? Requirement(gate, requirement, What(requirement, keys))
                : [new Promise(PromiseKind.Requirement, Declaration(gate), gate.Name, requirement.Text) { Key = What(requirement, keys) }]));
    }

    private static string What(RequirementSymbol requirement, FrameworkKeys keys) => IsWhole(requirement)
        ? keys.Of(requirement.Framework.Framework)
        : $"{keys.Of(requirement.Framework.Framework)} {string.Join(", ", requirement.Provisions.Provisions.Select(provision => provision.DisplayName))}";

    /// <summary>Whether another requirement of the gate asks for all of it, so that it asks nothing more.</summary>
    private static bool IsAsked(GateSymbol gate, RequirementSymbol requirement, int at, FrameworkKeys keys) => gate.Requirements
        .Select((other, index) => (Requirement: other, Index: index))
        .Any(other => other.Index != at
            && What(other.Requirement, keys) == What(requirement, keys)
            && AsksAll(other.Requirement, requirement)
            && (other.Index < at || !AsksAll(requirement, other.Requirement)));

    private static bool AsksAll(RequirementSymbol more, RequirementSymbol less) =>
        (more.NeedsEvidence || !less.NeedsEvidence)
        && (more.AtLeast ?? 100m) >= (less.AtLeast ?? 100m)
        && (!more.OnlyInForce || less.OnlyInForce)
        && (more.WithoutWaivers || !less.WithoutWaivers)
        && (more.ApprovedTexts || !less.ApprovedTexts);

    private static bool IsWhole(RequirementSymbol requirement) =>
        requirement.Provisions.LeafCount == requirement.Framework.Framework.Leaves.Length;

    private static IEnumerable<Promise> Requirement(GateSymbol gate, RequirementSymbol requirement, string what)
    {
        var share = requirement.AtLeast ?? 100m;
        Promise Clause(string key, string text, decimal looseness) => new(PromiseKind.Requirement, Declaration(gate), gate.Name, $"{what} {text}")
        {
            Key = $"{what}\n{key}",
            Looseness = new Looseness(key, looseness),
        };

        yield return Clause("level", requirement.NeedsEvidence ? "evidenced" : "mapped", requirement.NeedsEvidence ? 0 : 1);
        yield return Clause("share", string.Create(CultureInfo.InvariantCulture, $"at least {share}%"), -share);
        yield return Clause("force", requirement.OnlyInForce ? "only in force" : "in force or not", requirement.OnlyInForce ? 1 : 0);
        yield return Clause("waivers", requirement.WithoutWaivers ? "without waivers" : "with waivers", requirement.WithoutWaivers ? 0 : 1);
        yield return Clause("texts", requirement.ApprovedTexts ? "approved texts" : "approvals of any text", requirement.ApprovedTexts ? 0 : 1);
    }
}
