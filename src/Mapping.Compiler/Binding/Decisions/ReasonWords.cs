using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Tells a reason from what only stands in its place.</summary>
internal static class ReasonWords
{
    /// <summary>What people write where a reason is still to come. A text of nothing but these says why of nothing.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Placeholders = Words(
        "TBA", "TBC", "TBD", "TBS", "TODO", "FIXME", "WIP", "NA", "KA", "NONE", "NIL", "NULL", "NIX", "VOID", "UNKNOWN", "PLACEHOLDER", "DUMMY", "TEST", "FOO", "BAR",
        "BAZ", "LOREM", "IPSUM", "ASDF", "ASDFGH", "QWERTY", "QWERTZ", "TEXT", "REASON", "BECAUSE", "TO", "DO", "BE", "DONE", "DEFINED", "DETERMINED", "DECIDED",
        "CONFIRMED", "ADDED", "FILLED", "FOLLOW", "FOLLOWS", "IN", "LATER", "HERE", "INSERT", "WRITE", "AND", "OR", "NOT", "APPLICABLE", "AVAILABLE", "NO", "THE",
        "OK", "OKAY", "YES", "SEE", "ABOVE", "BELOW", "AS", "BEFORE", "DITTO", "PENDING", "SOON", "FINE", "DISCUSSED", "AGREED", "APPROVED", "ACCEPTED", "JA",
        "NEIN", "SIEHE", "OBEN", "UNTEN", "ENTFÄLLT", "GOES", "GO", "COMES", "COME", "DOLOR", "SIT", "AMET", "FILL", "OUT", "EXPLAIN", "EXPLANATION", "JUSTIFY",
        "JUSTIFICATION", "RATIONALE", "DESCRIBE", "DESCRIPTION", "NOTHING", "SOMETHING", "TICKET", "NEEDED", "NEED", "NECESSARY", "REQUIRED", "RELEVANT", "BY",
        "FROM", "LEGAL", "BOARD", "TEAM", "MANAGEMENT", "NICHT", "NÖTIG", "FOLGT", "BEGRÜNDUNG");

    /// <summary>Whoever begins with one of these says that the reason is still to come, and from whom. No "todo": it is Spanish for "all".</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StillToCome = Words("TBA", "TBC", "TBD", "TBS", "FIXME", "LOREM");

    /// <summary>A clause about a text; null where it may be a reason. Words are of any script.</summary>
    public static string? WhyNone(string text)
    {
        var seen = Appearance.Of(text).AsSpan();
        var word = NextWord(ref seen);
        if (word.IsEmpty)
        {
            return "has no words";
        }

        // Nearly every reason says something with its first word or its second.
        for (var isToCome = StillToCome.Contains(word); !isToCome && !word.IsEmpty; word = NextWord(ref seen))
        {
            if (!IsEmpty(word))
            {
                return null;
            }
        }

        return $"only holds a place, \"{text}\"";
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params ReadOnlySpan<string> words)
    {
        var set = new HashSet<string>(words.Length, StringComparer.Ordinal);
        foreach (var word in words)
        {
            set.Add(word);
        }

        return set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A letter, or one that is repeated, is no word; of scripts in which it may be one, nobody fills a place with it.</summary>
    private static bool IsEmpty(ReadOnlySpan<char> word) =>
        Placeholders.Contains(word) || (char.IsAsciiLetter(word[0]) && word.IndexOfAnyExcept(word[0]) < 0);

    /// <summary>Takes the next run of letters off a text; empty where there is none.</summary>
    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text[start..end];
        text = text[end..];
        return word;
    }
}
