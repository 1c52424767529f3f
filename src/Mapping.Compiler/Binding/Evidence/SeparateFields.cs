using System.Runtime.CompilerServices;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Tells whether every test looks at a field of its own, as nearly all do. Then none can contradict another, which need not be searched for.
/// </summary>
internal static class SeparateFields
{
    /// <summary>Each field is compared with those before it, so a long list is left to the search.</summary>
    private const int Most = 8;

    public static bool AreAllOf(Predicate? first, ReadOnlySpan<Predicate?> predicates)
    {
        var seen = default(Seen);
        if (first is not null && !seen.TryAdd(first))
        {
            return false;
        }

        foreach (var predicate in predicates)
        {
            if (predicate is not null && !seen.TryAdd(predicate))
            {
                return false;
            }
        }

        return true;
    }

    [InlineArray(Most)]
    private struct Fields
    {
        private FieldPath? first;
    }

    private struct Seen
    {
        private Fields fields;
        private int count;

        public bool TryAdd(Predicate predicate) => predicate switch
        {
            AllPredicate all => TryAddAll(all.Operands.AsSpan()),
            AnyPredicate any => TryAddAll(any.Operands.AsSpan()),
            NotPredicate not => TryAdd(not.Operand),
            TruePredicate isTrue => TryAdd(isTrue.Field),
            MissingPredicate missing => TryAdd(missing.Field),
            ComparePredicate compare => !IsBound(compare.Value) && TryAdd(compare.Field),
            CompareFieldsPredicate compare => TryAdd(compare.Field) && TryAdd(compare.Other),
            CompareDifferencePredicate compare => !IsBound(compare.Value) && TryAdd(compare.Field) && TryAdd(compare.Subtrahend),
            InPredicate isIn => TryAdd(isIn.Field),
            _ => false,
        };

        private bool TryAddAll(ReadOnlySpan<Predicate> operands)
        {
            foreach (var operand in operands)
            {
                if (!TryAdd(operand))
                {
                    return false;
                }
            }

            return true;
        }

        private bool TryAdd(FieldPath field)
        {
            if (count == Most)
            {
                return false;
            }

            foreach (var other in fields[..count])
            {
                if (other!.Parts.AsSpan().SequenceEqual(field.Parts.AsSpan()))
                {
                    return false;
                }
            }

            fields[count++] = field;
            return true;
        }

        /// <summary>Nothing is less than the least number there is, so that such a test contradicts itself.</summary>
        private static bool IsBound(Literal value) => value switch
        {
            NumberLiteral number => number.Value is decimal.MinValue or decimal.MaxValue,
            PercentLiteral percent => percent.Value is decimal.MinValue or decimal.MaxValue,
            _ => false,
        };
    }
}
