using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs.Conditions;

/// <summary>Looks through a condition for what it rests on.</summary>
internal static class ConditionAtoms
{
    /// <summary>Whether some class, route, actor or fact in a condition is such.</summary>
    public static bool Any(Condition condition, Func<Condition, bool> isSuch) => condition switch
    {
        AllOf all => Any(all.Operands, isSuch),
        AnyOf any => Any(any.Operands, isSuch),
        Not not => Any(not.Operand, isSuch),
        _ => isSuch(condition),
    };

    /// <summary>Adds the classes, routes, actors and facts in a condition, in the order in which they stand.</summary>
    public static void AddTo(List<Condition> atoms, Condition condition)
    {
        switch (condition)
        {
            case AllOf all:
                AddTo(atoms, all.Operands);
                break;
            case AnyOf any:
                AddTo(atoms, any.Operands);
                break;
            case Not not:
                AddTo(atoms, not.Operand);
                break;
            default:
                atoms.Add(condition);
                break;
        }
    }

    private static void AddTo(List<Condition> atoms, ImmutableArray<Condition> operands)
    {
        foreach (var operand in operands)
        {
            AddTo(atoms, operand);
        }
    }

    private static bool Any(ImmutableArray<Condition> operands, Func<Condition, bool> isSuch)
    {
        foreach (var operand in operands)
        {
            if (Any(operand, isSuch))
            {
                return true;
            }
        }

        return false;
    }
}
