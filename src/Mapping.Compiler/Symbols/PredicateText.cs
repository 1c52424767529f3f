using System.Globalization;

namespace Mapping.Compiler.Symbols;

/// <summary>Predicates as texts without layout: equal texts select the same records.</summary>
public static class PredicateText
{
    public static string Of(Predicate predicate) => predicate switch
    {
        AllPredicate all => $"all({string.Join(',', all.Operands.Select(Of))})",
        AnyPredicate any => $"any({string.Join(',', any.Operands.Select(Of))})",
        NotPredicate not => $"not({Of(not.Operand)})",
        TruePredicate isTrue => $"true({Of(isTrue.Field)})",
        MissingPredicate missing => $"missing({Of(missing.Field)})",
        ComparePredicate compare => $"{compare.Comparison}{Case(compare.IgnoresCase)}({Of(compare.Field)},{Of(compare.Value)})",
        CompareFieldsPredicate compare => $"{compare.Comparison} field{Case(compare.IgnoresCase)}({Of(compare.Field)},{Of(compare.Other)})",
        CompareDifferencePredicate compare => $"{compare.Comparison} difference({Of(compare.Field)},{Of(compare.Subtrahend)},{Of(compare.Value)})",
        InPredicate isIn => $"in{Case(isIn.IgnoresCase)}({Of(isIn.Field)},{string.Join(',', isIn.Values.Select(Of))})",
        _ => throw new InvalidOperationException($"There is no text for {predicate.GetType().Name}."),
    };

    public static string Of(FieldPath field) => $"{string.Join('.', field.Parts.Select(Quote))}{(field.Unit is { } unit ? $" as {FieldUnits.NameOf(unit)}" : "")}{(field.Form is { } form ? $" as {FieldForms.NameOf(form)}" : "")}";

    /// <summary>So that no name can pass for two.</summary>
    public static string Quote(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}'";

    private static string Case(bool ignores) => ignores ? " ignoring case" : "";

    private static string Of(Literal value) => value switch
    {
        TextLiteral text => Quote(text.Value),
        DateLiteral date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        BooleanLiteral boolean => boolean.Value ? "true" : "false",
        NumberLiteral number => number.Value.ToString(CultureInfo.InvariantCulture),
        PercentLiteral percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value} of one"),
        DurationLiteral duration => string.Create(CultureInfo.InvariantCulture, $"{duration.Amount} {duration.Unit}"),
        _ => throw new InvalidOperationException($"There is no text for {value.GetType().Name}."),
    };
}
