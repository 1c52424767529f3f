namespace Mapping.Compiler.Catalogs.Conditions;

/// <summary>Looks through a condition for what it rests on.</summary>
internal static class ConditionAtoms
{
    /// <summary>Whether some class, route, actor or fact in a condition is such.</summary>
    public static bool Any(Condition condition, Func<Condition, bool> isSuch) => condition switch
    {
        AllOf all => all.Operands.Any(operand => Any(operand, isSuch)),
        AnyOf any => any.Operands.Any(operand => Any(operand, isSuch)),
        Not not => Any(not.Operand, isSuch),
        _ => isSuch(condition),
    };
}
