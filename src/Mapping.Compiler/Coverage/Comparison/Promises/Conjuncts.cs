using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What all must hold of a record for it to be selected, each told apart by a text without layout.</summary>
internal static class Conjuncts
{
    public static ImmutableHashSet<string> Of(Predicate? predicate) => predicate switch
    {
        null => ImmutableHashSet<string>.Empty.WithComparer(StringComparer.Ordinal),
        AllPredicate all => all.Operands.Aggregate(Of(null), (known, operand) => known.Union(Of(operand))),
        _ => Of(null).Add(Text(predicate)),
    };

    private static string Text(Predicate predicate) => predicate switch
    {
        AllPredicate all => $"all({string.Join(',', all.Operands.Select(Text))})",
        AnyPredicate any => $"any({string.Join(',', any.Operands.Select(Text))})",
        NotPredicate not => $"not({Text(not.Operand)})",
        TruePredicate isTrue => $"true({isTrue.Field})",
        MissingPredicate missing => $"missing({missing.Field})",
        ComparePredicate compare => $"{compare.Comparison} {compare.IgnoresCase}({compare.Field},{Text(compare.Value)})",
        InPredicate isIn => $"in {isIn.IgnoresCase}({isIn.Field},{string.Join(',', isIn.Values.Select(Text))})",
        _ => throw new InvalidOperationException($"There is no text for {predicate.GetType().Name}."),
    };

    private static string Text(Literal value) => value switch
    {
        TextLiteral text => $"\"{text.Value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        DateLiteral date => DateWords.Of(date.Value),
        BooleanLiteral boolean => boolean.Value ? "true" : "false",
        NumberLiteral number => number.Value.ToString(CultureInfo.InvariantCulture),
        PercentLiteral percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value} of one"),
        DurationLiteral duration => string.Create(CultureInfo.InvariantCulture, $"{duration.Amount} {duration.Unit}"),
        _ => throw new InvalidOperationException($"There is no text for {value.GetType().Name}."),
    };
}
