using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>Which texts a predicate compares a field with.</summary>
internal static class TextsOf
{
    /// <summary>Those that it compares one field with, in the order in which they stand.</summary>
    public static IEnumerable<string> Field(FieldPath field, Predicate? predicate)
    {
        var texts = new List<(FieldPath Field, string Text)>();
        AddTo(texts, predicate);
        return texts.Where(entry => entry.Field.Parts.SequenceEqual(field.Parts)).Select(entry => entry.Text);
    }

    /// <summary>Adds all of them, each with the field that it is compared with, in the order in which they stand.</summary>
    public static void AddTo(List<(FieldPath Field, string Text)> texts, Predicate? predicate)
    {
        switch (predicate)
        {
            case AllPredicate all:
                AddTo(texts, all.Operands);
                break;
            case AnyPredicate any:
                AddTo(texts, any.Operands);
                break;
            case NotPredicate not:
                AddTo(texts, not.Operand);
                break;
            case ComparePredicate { Value: TextLiteral text } compare:
                texts.Add((compare.Field, text.Value));
                break;
            case InPredicate isIn:
                texts.AddRange(isIn.Values.OfType<TextLiteral>().Select(text => (isIn.Field, text.Value)));
                break;
        }
    }

    private static void AddTo(List<(FieldPath Field, string Text)> texts, ImmutableArray<Predicate> operands)
    {
        foreach (var operand in operands)
        {
            AddTo(texts, operand);
        }
    }
}
