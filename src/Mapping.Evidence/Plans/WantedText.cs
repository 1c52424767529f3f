using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>A text that a rule compares a field with.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The text.</param>
/// <param name="Known">All texts that the same sentence of the rule compares the field with.</param>
internal readonly record struct WantedText(FieldPath Field, string Text, ImmutableArray<string> Known)
{
    public static IEnumerable<WantedText> Of(EvidenceSymbol rule) => rule.Expectations
        .SelectMany(expectation => Of(expectation.Where).Concat(OfValue(expectation)))
        .Concat(Of(rule.Where));

    private static IEnumerable<WantedText> Of(Predicate? whole)
    {
        IEnumerable<FieldPath> fields = whole is null ? [] : FieldsOf.Predicate(whole);
        return from field in fields.DistinctBy(field => field.ToString(), StringComparer.Ordinal)
               let known = TextsOf.Field(field, whole).Distinct(StringComparer.Ordinal).ToImmutableArray()
               from text in known
               select new WantedText(field, text, known);
    }

    private static IEnumerable<WantedText> OfValue(Expectation expectation) => expectation is { Field: { } field, Value: TextLiteral text }
        ? [new WantedText(field, text.Value, [text.Value])]
        : [];
}
