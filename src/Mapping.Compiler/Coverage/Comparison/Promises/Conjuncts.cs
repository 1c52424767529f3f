using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What all must hold of a record for it to be selected, each told apart by a text without layout.</summary>
internal static class Conjuncts
{
    public static ImmutableHashSet<string> Of(Predicate? predicate) => predicate switch
    {
        null => ImmutableHashSet<string>.Empty.WithComparer(StringComparer.Ordinal),
        AllPredicate all => all.Operands.Aggregate(Of(null), (known, operand) => known.Union(Of(operand))),
        _ => Of(null).Add(PredicateText.Of(predicate)),
    };
}
