using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Applicability;

/// <summary>Tells conditions that no system can change: those that hold of every one, and those that hold of none.</summary>
internal static class ConstantCondition
{
    /// <summary>Beyond this many names not every combination is tried, and the condition counts as one that systems can change.</summary>
    private const int MostNames = 12;

    /// <summary>Always <see cref="Truth.True"/> or always <see cref="Truth.False"/>; <see cref="Truth.Unknown"/> where it hangs on the system.</summary>
    public static Truth Of(Condition condition)
    {
        var names = new HashSet<Condition>();
        Collect(condition, names);
        if (names.Count > MostNames)
        {
            return Truth.Unknown;
        }

        Condition[] atoms = [.. names];
        var first = Holds(condition, atoms, 0);
        for (var bits = 1; bits < 1 << atoms.Length; bits++)
        {
            if (Holds(condition, atoms, bits) != first)
            {
                return Truth.Unknown;
            }
        }

        return first ? Truth.True : Truth.False;
    }

    private static bool Holds(Condition condition, Condition[] atoms, int bits) => condition switch
    {
        AllOf all => Holds(all.Operands, atoms, bits, isAny: false),
        AnyOf any => Holds(any.Operands, atoms, bits, isAny: true),
        Not not => !Holds(not.Operand, atoms, bits),
        _ => (bits >> Array.IndexOf(atoms, condition) & 1) == 1,
    };

    private static bool Holds(ImmutableArray<Condition> operands, Condition[] atoms, int bits, bool isAny)
    {
        foreach (var operand in operands)
        {
            if (Holds(operand, atoms, bits) == isAny)
            {
                return isAny;
            }
        }

        return !isAny;
    }

    private static void Collect(Condition condition, HashSet<Condition> names)
    {
        switch (condition)
        {
            case AllOf all:
                Collect(all.Operands, names);
                break;
            case AnyOf any:
                Collect(any.Operands, names);
                break;
            case Not not:
                Collect(not.Operand, names);
                break;
            default:
                names.Add(condition);
                break;
        }
    }

    private static void Collect(IEnumerable<Condition> operands, HashSet<Condition> names)
    {
        foreach (var operand in operands)
        {
            Collect(operand, names);
        }
    }
}
