using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says why a declared fact can't be so beside what else a system declares.</summary>
public static class ContradictionWords
{
    private const string Need = "it needs";

    private const string Modified = "the system is declared to be substantially modified; say with \"changed DATE\" on which day, if that was before its rules applied";

    private const string OtherDates = "its dates say otherwise";

    /// <summary>For example <c>"became-provider" can't hold: it needs class high-risk</c>: clauses without a full stop, joined by semicolons.</summary>
    public static string Of(ImmutableArray<FactDefinition> facts, SystemSymbol system) => string.Join(
        "; ",
        facts.GroupBy(fact => WhyNot(fact, system), StringComparer.Ordinal).Select(group => Of([.. group], group.Key, system)));

    /// <summary>The fact as it is declared.</summary>
    public static string NameOf(FactDefinition fact, SystemSymbol system) => IsDenied(fact, system) ? $"not {fact.Name}" : fact.Name;

    /// <summary>What contradicts it: a clause without a full stop.</summary>
    public static string WhyNot(FactDefinition fact, SystemSymbol system) => fact switch
    {
        { WithSupplier: not null } when IsDenied(fact, system) && system.SuppliedBy is { } supplier => $"{supplier} is declared to supply the system",
        _ when fact.Name == PlacementFacts.SignificantlyChanged && PlacementFacts.IsModified(system) => Modified,
        _ when IsDenied(fact, system) => OtherDates,
        { PlacedBefore: { } before } when system.Placed is { } placed && placed >= before =>
            $"{Need} a system placed before {DateWords.Of(before)}, and this one was placed on {DateWords.Of(placed)}",
        { Implies: { } implied } => $"{Need} {ConditionWords.Of(StillNeeded(implied, system))}",
        _ => OtherDates,
    };

    /// <summary>Without the facts that must not hold and that nobody says hold: naming them all would hide the one that does.</summary>
    private static Condition StillNeeded(Condition condition, SystemSymbol system) => condition switch
    {
        AllOf all when all.Operands.Where(operand => !IsSo(operand, system)).ToImmutableArray() is [_, ..] rest => rest.Length == 1 ? rest[0] : new AllOf(rest),
        AnyOf any => new AnyOf([.. any.Operands.Select(operand => StillNeeded(operand, system))]),
        _ => condition,
    };

    private static bool IsSo(Condition condition, SystemSymbol system) => condition switch
    {
        Not not => !ConditionAtoms.Any(not.Operand, atom => atom is not FactHolds(var name)
            || system.Facts.GetValueOrDefault(name) is { Holds: true }
            || name is PlacementFacts.PlacedBeforeApplication or PlacementFacts.SignificantlyChanged),
        _ => false,
    };

    private static string Of(ImmutableArray<FactDefinition> facts, string why, SystemSymbol system)
    {
        var names = string.Join(", ", facts.Select(fact => $"\"{NameOf(fact, system)}\""));
        return facts.Length > 1 && why.StartsWith(Need, StringComparison.Ordinal) ? $"{names} can't hold: each {why["it ".Length..]}" : $"{names} can't hold: {why}";
    }

    private static bool IsDenied(FactDefinition fact, SystemSymbol system) => system.Facts.GetValueOrDefault(fact.Name) is { Holds: false };
}
