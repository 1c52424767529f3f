using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs.Conditions;

/// <summary>Prints conditions in the words of the catalogs, with no more parentheses than they need.</summary>
public static class ConditionText
{
    private enum Binding
    {
        Or,
        And,
        Not,
    }

    public static string Render(Condition condition) => Render(condition, Binding.Or);

    /// <summary>Whether two are built alike, so that they have the same words, without writing these.</summary>
    internal static bool IsSame(Condition one, Condition other) => (one, other) switch
    {
        (AllOf all, AllOf others) => IsSame(all.Operands, others.Operands),
        (AnyOf any, AnyOf others) => IsSame(any.Operands, others.Operands),
        (Not not, Not its) => IsSame(not.Operand, its.Operand),
        _ => one == other,
    };

    private static bool IsSame(ImmutableArray<Condition> some, ImmutableArray<Condition> others)
    {
        if (some.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < some.Length; i++)
        {
            if (!IsSame(some[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Render(Condition condition, Binding around) => condition switch
    {
        AllOf { Operands: [] } => "always",
        AnyOf { Operands: [] } => "never",
        AllOf { Operands: [var single] } => Render(single, around),
        AnyOf { Operands: [var single] } => Render(single, around),
        AllOf all => Join(all.Operands, " and ", Binding.And, around),
        AnyOf any => Join(any.Operands, " or ", Binding.Or, around),
        Not not => $"not {Render(not.Operand, Binding.Not)}",
        ClassIs named => $"class {named.Name}",
        RouteIs named => $"route {named.Name}",
        ActorIs named => $"actor {named.Name}",
        FactHolds fact => fact.Name,
        _ => throw new ArgumentException("A kind of condition without words.", nameof(condition)),
    };

    private static string Join(ImmutableArray<Condition> operands, string word, Binding binding, Binding around)
    {
        var joined = string.Join(word, operands.Select(operand => Render(operand, binding)));
        return binding < around ? $"({joined})" : joined;
    }
}
