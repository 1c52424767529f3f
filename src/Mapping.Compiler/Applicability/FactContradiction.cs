using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Applicability;

/// <summary>Whether what is declared of a fact can't be so beside what else is declared.</summary>
internal static class FactContradiction
{
    public static bool Is(FactDefinition fact, SystemProfile declared, Framework framework, DateOnly asOf) =>
        PlacementFacts.Deny(declared, fact.Name)
        || (declared.FactHolds(fact.Name) == Truth.True
        && ((fact.Implies is { } implied && ConditionEvaluator.Evaluate(implied, declared) == Truth.False)
            || declared.System.Placed >= fact.PlacedBefore
            || PlacementFacts.Contradict(declared.System, declared.Class, framework, fact.Name, asOf)));
}
