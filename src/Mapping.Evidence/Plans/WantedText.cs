using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>A text that a rule compares a field with.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The text.</param>
/// <param name="Known">All texts that the same sentence of the rule compares the field with.</param>
internal readonly record struct WantedText(FieldPath Field, string Text, ImmutableArray<string> Known)
{
    /// <summary>Asked of every rule before anything is read, so it goes over each sentence once and makes no more than it returns.</summary>
    public static List<WantedText> Of(EvidenceSymbol rule)
    {
        var (wanted, sentence) = (new List<WantedText>(), new List<(FieldPath Field, string Text)>());
        foreach (var expectation in rule.Expectations)
        {
            AddSentence(expectation.Figure.Where, sentence, wanted);
            AddSentence(expectation.Divisor?.Where, sentence, wanted);
            if (expectation is { ComparedField: { } field, Value: TextLiteral text })
            {
                wanted.Add(new WantedText(field, text.Value, [text.Value]));
            }

            if (expectation.Grouping is { Names: { IsEmpty: false } names } grouping)
            {
                ImmutableArray<string> known = [.. names.Select(name => name.Value)];
                wanted.AddRange(known.Select(name => new WantedText(grouping.Field, name, known)));
            }
        }

        AddSentence(rule.Where, sentence, wanted);
        return wanted;
    }

    private static void AddSentence(Predicate? whole, List<(FieldPath Field, string Text)> sentence, List<WantedText> wanted)
    {
        sentence.Clear();
        TextsOf.AddTo(sentence, whole);
        if (sentence is [var only])
        {
            wanted.Add(new WantedText(only.Field, only.Text, [only.Text]));
            return;
        }

        foreach (var field in sentence.GroupBy(entry => entry.Field.ToString(), StringComparer.Ordinal))
        {
            ImmutableArray<string> known = [.. field.Select(entry => entry.Text).Distinct(StringComparer.Ordinal)];
            wanted.AddRange(known.Select(text => new WantedText(field.First().Field, text, known)));
        }
    }
}
