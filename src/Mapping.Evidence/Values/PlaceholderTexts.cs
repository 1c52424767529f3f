using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Mapping.Evidence.Values;

/// <summary>Texts that people write where they have nothing to write.</summary>
/// <param name="known">Those of which a rule says what they mean.</param>
internal sealed class PlaceholderTexts(IEnumerable<string> known)
{
    private const int MaxLength = 16;

    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [
            "-", "--", "---", "\u2013", "\u2014", "?", "??", "???", ".", "...", "\u2026", "/", "#n/a", "n/a", "n.a.", "n.a", "na", "n/d", "none",
            "null", "nil", "nan", "tbd", "t.b.d.", "tba", "tbc", "todo", "undefined", "k.a.", "k. a.", "entf\u00E4llt",
            "see above", "as above", "s.o.", "s. o.", "siehe oben", "ditto", "same", "pending", "unknown", "n/k", "not applicable", "not available", "not known", "(none)",
            "(null)", "<null>", "(blank)", "<none>", "<blank>", "<empty>", "(empty)", "[]", "{}", "()", "unassigned", "not assigned", "to be assigned", "nobody", "no one", "noone",
            "not set", "unset", "missing", "empty", "blank", "to do", "to-do", "later", "xx", "xxx", "xxxx", "keine", "keiner", "niemand", "fehlt", "leer",
            "#ref!", "#value!", "#name?", "#null!", "#num!", "#div/0!",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = All.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ImmutableArray<string> known = [.. known];

    /// <summary>Whether a text is a placeholder of which the rule says nothing.</summary>
    public bool IsOpen(ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        Span<char> letters = stackalloc char[MaxLength];
        var word = letters[..Encoding.UTF8.GetChars(text, letters)];
        return Words.Contains(word.Trim()) && !IsKnown(word);
    }

    private bool IsKnown(ReadOnlySpan<char> word)
    {
        foreach (var text in known)
        {
            if (word.SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }
}
