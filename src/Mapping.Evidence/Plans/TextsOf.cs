using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>Which texts a predicate compares a field with.</summary>
internal static class TextsOf
{
    public static IEnumerable<string> Field(FieldPath field, Predicate? predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(operand => Field(field, operand)),
        AnyPredicate any => any.Operands.SelectMany(operand => Field(field, operand)),
        NotPredicate not => Field(field, not.Operand),
        ComparePredicate { Value: TextLiteral text } compare when compare.Field.Parts.SequenceEqual(field.Parts) => [text.Value],
        InPredicate isIn when isIn.Field.Parts.SequenceEqual(field.Parts) => isIn.Values.OfType<TextLiteral>().Select(text => text.Value),
        _ => [],
    };
}
