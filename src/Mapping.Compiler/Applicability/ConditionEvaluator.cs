using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Applicability;

/// <summary>Evaluates conditions in Kleene's logic: <c>and</c> is the least of its operands, <c>or</c> the greatest.</summary>
internal static class ConditionEvaluator
{
    public static Truth Evaluate(Condition condition, SystemProfile profile) => condition switch
    {
        AllOf all => Least(all, profile),
        AnyOf any => Greatest(any, profile),
        Not not => Negate(Evaluate(not.Operand, profile)),
        ClassIs atom => profile.ClassIs(atom.Name),
        RouteIs atom => profile.RouteIs(atom.Name),
        ActorIs atom => profile.ActorIs(atom.Name),
        FactHolds atom => profile.FactHolds(atom.Name),
        _ => Truth.Unknown,
    };

    /// <summary>
    /// The undeclared facts that keep a condition open, first the one to ask: where an earlier answer could settle it, later facts wait.
    /// </summary>
    public static string? FirstOpenFact(Condition condition, SystemProfile profile)
    {
        if (Evaluate(condition, profile) != Truth.Unknown)
        {
            return null;
        }

        return condition switch
        {
            AllOf all => FirstOf(all.Operands, profile),
            AnyOf any => FirstOf(any.Operands, profile),
            Not not => FirstOpenFact(not.Operand, profile),
            FactHolds atom => atom.Name,
            _ => null,
        };
    }

    private static string? FirstOf(IEnumerable<Condition> operands, SystemProfile profile)
    {
        foreach (var operand in operands)
        {
            if (FirstOpenFact(operand, profile) is { } fact)
            {
                return fact;
            }
        }

        return null;
    }

    private static Truth Least(AllOf all, SystemProfile profile)
    {
        var least = Truth.True;
        foreach (var operand in all.Operands)
        {
            var truth = Evaluate(operand, profile);
            least = truth < least ? truth : least;
        }

        return least;
    }

    private static Truth Greatest(AnyOf any, SystemProfile profile)
    {
        var greatest = Truth.False;
        foreach (var operand in any.Operands)
        {
            var truth = Evaluate(operand, profile);
            greatest = truth > greatest ? truth : greatest;
        }

        return greatest;
    }

    private static Truth Negate(Truth truth) => (Truth)((int)Truth.True - (int)truth);
}
