using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Applicability;

/// <summary>
/// Whether an open condition would be met by a fact that somebody declared, so that only silence on something else keeps it open: on a relief,
/// which relieves nobody until it is declared, or on the class and the actor.
/// </summary>
internal static class DeclaredDemand
{
    private enum Demand
    {
        /// <summary>It is not met, or would be by a fact that nobody declared.</summary>
        None,

        /// <summary>Nothing speaks against it, and no fact asks for it.</summary>
        Silent,

        /// <summary>A declared fact asks for it, and nothing speaks against it.</summary>
        Declared,
    }

    public static bool Is(Condition condition, SystemProfile profile) => Of(condition, profile) == Demand.Declared;

    private static Demand Of(Condition condition, SystemProfile profile)
    {
        switch (condition)
        {
            case AllOf all:
                var demands = all.Operands.Select(operand => Of(operand, profile)).Append(Demand.Silent).ToList();
                return demands.Contains(Demand.None) ? Demand.None : demands.Max();
            case AnyOf any:
                return any.Operands.Select(operand => Of(operand, profile)).Append(Demand.None).Max();
            case FactHolds fact:
                return profile.FactHolds(fact.Name) == Truth.True ? Demand.Declared : Demand.None;
            case Not { Operand: FactHolds fact } when profile.FactHolds(fact.Name) == Truth.False:
                return Demand.Declared;
            default:
                // Under "not" stands what takes away, and that is so only when it is shown.
                return ConditionEvaluator.Evaluate(condition, profile) == Truth.False ? Demand.None : Demand.Silent;
        }
    }
}
