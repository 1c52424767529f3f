using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Text;

namespace Mapping.Reports.Comparison;

/// <summary>The words that the text and the Markdown of a comparison share.</summary>
internal static class ChangeWords
{
    private const string Nowhere = "not there";

    /// <summary>What deserves attention first.</summary>
    public static readonly ImmutableArray<(ChangeDirection Direction, string Heading)> Directions =
    [
        (ChangeDirection.Worse, "Worse"),
        (ChangeDirection.Begins, "Begins to count"),
        (ChangeDirection.Ends, "Counts no more"),
        (ChangeDirection.Better, "Better"),
        (ChangeDirection.Differs, "Otherwise"),
    ];

    /// <summary>For example <c>evidenced -> stale</c>.</summary>
    public static string Turn(ObligationChange change) => (change.Before, change.After) switch
    {
        ({ IsInForce: true } before, { BindsFrom: not null }) => Turn(before.Name, "not in force"),
        ({ BindsFrom: not null }, { IsInForce: true } after) => Turn("not in force", after.Name),
        ({ BindsFrom: { } was }, { BindsFrom: { } now }) when was != now => Turn($"from {DateWords.Of(was)}", $"from {DateWords.Of(now)}"),
        _ => Turn(change.Before?.Name, change.After?.Name),
    };

    public static string Turn(string? before, string? after) => $"{before ?? Nowhere} -> {after ?? Nowhere}";

    public static string Name(ObligationChange change) => $"{change.Framework.Id} {change.Provision.DisplayName}";

    /// <summary>What a system is beside its title: new, gone, or one of another name.</summary>
    public static string Presence(SystemChange system) => (system.Before, system.After, system.NameBefore) switch
    {
        (null, _, _) => " (new)",
        (_, null, _) => " (gone)",
        (_, _, { } before) => Before(before),
        _ => "",
    };

    public static string Name(ControlChange control) => $"{control.Name}{Before(control.NameBefore)}";

    public static string Of(ControlState? state) => state is { } known ? ComparisonNames.NameOf(known) : Nowhere;

    public static string Gate(GateResult? gate) => gate switch
    {
        null => Nowhere,
        _ => GateWords.Of(gate),
    };

    public static string GateName(GateChange gate) =>
        (gate.After ?? gate.Before)?.Gate is null ? $"the default gate for {gate.System}" : $"{gate.Name} for {gate.System}";

    public static string Requirement(RequirementChange requirement) => (requirement.Before, requirement.After) switch
    {
        (null, { } after) => $"asks now: {requirement.Text} ({Met(after)})",
        ({ } before, null) => $"asks no more: {requirement.Text} ({Met(before)})",
        ({ } before, { } after) => $"{requirement.Text}: {Met(before)} -> {Met(after)}",
        _ => requirement.Text,
    };

    public static string Mapping(MappingChange mapping) => (mapping.Before, mapping.After) switch
    {
        (MappingStrength.None, _) => "new",
        (_, MappingStrength.None) => "lost",
        (_, MappingStrength.Full) => "wider",
        _ => "narrower",
    };

    public static string MappingOf(MappingChange mapping)
    {
        var strength = mapping.After == MappingStrength.None ? mapping.Before : mapping.After;
        return $"{mapping.Control}{Before(mapping.ControlBefore)} on {mapping.Framework.Id} {mapping.Provision.DisplayName}, {(strength == MappingStrength.Full ? "fully" : "in part")}";
    }

    /// <summary>What changed of the totals of a system, for example <c>evidenced 74 -> 73</c>; empty where one side has none.</summary>
    public static IEnumerable<string> Totals(SystemChange system)
    {
        if (system is not { Before.Totals: { } before, After.Totals: { } after })
        {
            return [];
        }

        return
            from outcome in Enum.GetValues<Outcome>()
            where before[outcome] != after[outcome]
            select $"{CoverageNames.NameOf(outcome)} {Counts.Change(before[outcome], after[outcome])}";
    }

    /// <summary>One sentence that sums it up.</summary>
    public static string Summary(ComparedSides sides)
    {
        var comparison = sides.Comparison;
        if (comparison.IsEmpty)
        {
            return sides.HasErrors ? "Nothing changed of what could be read." : "Nothing changed.";
        }

        var obligations = comparison.Systems.SelectMany(system => system.Obligations).ToList();
        var better = $"{Counts.Of(obligations.Count(change => change.Direction == ChangeDirection.Better), "obligation")} got better";
        if (comparison.HasRegression)
        {
            if (!obligations.Exists(change => change.IsRegression) && !comparison.Gates.Any(gate => gate.IsRegression) && comparison.Evidence.All(rule => rule.Direction != ChangeDirection.Worse))
            {
                return $"No verdict got worse, but what is asked did{Promises(comparison)}; {better}.";
            }

            var worse = $"{Counts.Of(obligations.Count(change => change.IsRegression), "obligation")}, "
                + $"{Counts.Of(comparison.Gates.Count(gate => gate.IsRegression), "gate")} and "
                + $"{Counts.Of(comparison.Evidence.Count(rule => rule.Direction == ChangeDirection.Worse), "rule")} of evidence got worse";
            return $"{worse}{Promises(comparison)}; {better}.";
        }

        // What was not compared may be worse.
        if (sides.HasErrors)
        {
            return $"Whether anything got worse was not judged, since sources have errors{Promises(comparison)}{Provisions(comparison)}; {better}.";
        }

        return comparison.HasWeakening
            ? $"No obligation, gate or rule of evidence got worse, but less is promised{Promises(comparison)}; {better}."
            : $"Nothing got worse{Promises(comparison)}{Provisions(comparison)}; {better}.";
    }

    /// <summary>For example <c>, 2 promises are weaker, 1 promise differs</c>; what is stronger needs no second look.</summary>
    private static string Promises(WorkspaceComparison comparison)
    {
        string Count(PromiseDirection direction, string one, string several) =>
            comparison.Promises.Count(promise => promise.Direction == direction) switch
            {
                0 => "",
                1 => $", 1 promise {one}",
                var count => $", {Counts.Of(count, "promise")} {several}",
            };
        return Count(PromiseDirection.Weaker, "is weaker", "are weaker") + Count(PromiseDirection.Differs, "differs", "differ");
    }

    private static string Provisions(WorkspaceComparison comparison) => comparison.Provisions.Count(provision => !provision.Controls.IsEmpty) switch
    {
        0 => "",
        var count => $", {Counts.Of(count, "provision")} with a mapping to be reviewed",
    };

    private static string Met(RequirementResult requirement) => $"{GateWords.Of(requirement)}, {GateWords.Figure(requirement)}";

    private static string Before(string? name) => name is null ? "" : $" (before: {name})";
}
