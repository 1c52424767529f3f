using System.Collections.Immutable;
using System.Text;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>A field with the texts that rules compare it with, in order to see which of them no record holds.</summary>
/// <param name="slot">The field.</param>
/// <param name="wanted">The texts, with the rules that want each.</param>
internal sealed class WatchedField(int slot, ImmutableArray<WatchedText> wanted)
{
    /// <summary>By the digits in them: what differs there is never near, so that many names with numbers do not cost more.</summary>
    private readonly ILookup<string, int> byDigits = Enumerable.Range(0, wanted.Length).ToLookup(index => DigitsOf(wanted[index].Text), StringComparer.Ordinal);

    /// <summary>By the first word of each, so that a text in which one stands finds it.</summary>
    private readonly ILookup<string, int> byWord = Enumerable.Range(0, wanted.Length)
        .ToLookup(index => Inflections.StemOf(wanted[index].Rules[0].Near.Form.Words[0]), StringComparer.Ordinal);

    /// <summary>By what digits in them may be read as.</summary>
    private readonly ILookup<string, int> byReading = Enumerable.Range(0, wanted.Length).ToLookup(index => Misreading.KeyOf(wanted[index].Rules[0].Near.Form.Seen), StringComparer.Ordinal);

    private readonly ILookup<ulong, int> byKey = Enumerable.Range(0, wanted.Length).ToLookup(index => Spelling.KeyOf(Encoding.UTF8.GetBytes(wanted[index].Text)));

    public int Slot { get; } = slot;

    public ImmutableArray<WatchedText> Wanted { get; } = wanted;

    /// <summary>What a text of a record is to the rules.</summary>
    public SeenText See(ulong key, ReadOnlySpan<byte> text)
    {
        ImmutableArray<int> exact = [.. byKey[key]];
        if (TypedForm.Of(text) is not { } form)
        {
            return exact.IsEmpty ? SeenText.Other : new SeenText(exact, []);
        }

        var near = ImmutableArray.CreateBuilder<(int Wanted, int Rule, bool IsClose)>();
        var misread = form.Digits.Length == 0 ? [] : byReading[Misreading.KeyOf(form.Seen)];
        foreach (var index in byDigits[form.Digits].Concat(form.Words.SelectMany(word => byWord[Inflections.StemOf(word)])).Concat(misread).Distinct())
        {
            foreach (var (rule, nearText) in Wanted[index].Rules)
            {
                var nearness = nearText.NearnessOf(form, text);
                if (nearness != Nearness.None && !near.Contains((index, rule, nearness == Nearness.Close)))
                {
                    near.Add((index, rule, nearness == Nearness.Close));
                }
            }
        }

        return exact.IsEmpty && near.Count == 0 ? SeenText.Other : new SeenText(exact, near.ToImmutable());
    }

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsDigit));
}
