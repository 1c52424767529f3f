using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says a condition in words: <c>class high-risk, actor provider and not learns-after-release</c>.</summary>
public static class ConditionWords
{
    /// <summary>The words, or null for the condition that always holds.</summary>
    public static string? Of(Condition condition) => condition is AllOf { Operands.IsEmpty: true } ? null : Say(condition);

    private static string Say(Condition condition) => condition switch
    {
        AllOf { Operands.IsEmpty: true } => "always",
        AllOf all => Join(all.Operands, "and"),
        AnyOf { Operands.IsEmpty: true } => "never",
        AnyOf any => Join(any.Operands, "or"),
        Not { Operand: AllOf or AnyOf } not => $"not ({Say(not.Operand)})",
        Not not => $"not {Say(not.Operand)}",
        ClassIs isClass => $"class {isClass.Name}",
        RouteIs route => $"route {route.Name}",
        ActorIs actor => $"actor {actor.Name}",
        FactHolds fact => fact.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static string Join(ImmutableArray<Condition> operands, string word) =>
        string.Join($" {word} ", operands.Select(operand => IsJoined(operand) && operands.Length > 1 ? $"({Say(operand)})" : Say(operand)));

    private static bool IsJoined(Condition condition) => condition is AllOf { Operands.Length: > 1 } or AnyOf { Operands.Length: > 1 };
}
