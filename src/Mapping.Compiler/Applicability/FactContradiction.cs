using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Applicability;

/// <summary>Whether a fact is declared, and can't be so beside what else is declared.</summary>
internal static class FactContradiction
{
    public static bool Is(FactDefinition fact, SystemProfile declared, Framework framework, DateOnly asOf) => declared.FactHolds(fact.Name) switch
    {
        Truth.True => PlacementFacts.Deny(declared, fact.Name)
            || IsImpossible(fact, declared)
            || declared.System.Placed >= fact.PlacedBefore
            || PlacementFacts.Contradict(declared.System, declared.Class, framework, fact.Name, asOf),
        Truth.False => IsSupplied(fact, declared),
        _ => false,
    };

    /// <summary>
    /// Whether the contradiction decides a condition: without the fact, or without the class that it can't stand beside, it comes out otherwise.
    /// </summary>
    public static bool Decides(FactDefinition fact, SystemProfile declared, Func<SystemProfile, bool> isLeftAlone)
    {
        var isOfClass = declared.FactHolds(fact.Name) == Truth.True && IsImpossible(fact, declared) && !IsImpossible(fact, declared.WithoutClass());
        return isLeftAlone(declared)
            && (!isLeftAlone(declared.WithoutFact(fact.Name)) || (isOfClass && !isLeftAlone(declared.WithoutClass())));
    }

    /// <summary>Whether a system names its supplier, and the fact can't be denied then.</summary>
    private static bool IsSupplied(FactDefinition fact, SystemProfile declared) =>
        declared.System.SuppliedBy is not null
        && fact.WithSupplier is { } condition
        && ConditionEvaluator.Evaluate(condition, declared) == Truth.True;

    /// <summary>Whether what the fact implies is not so, so that it can't hold itself.</summary>
    public static bool IsImpossible(FactDefinition fact, SystemProfile declared) =>
        fact.Implies is { } implied && ConditionEvaluator.Evaluate(implied, declared) == Truth.False;
}
