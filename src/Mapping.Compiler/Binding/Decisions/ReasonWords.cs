using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Tells a reason from what only stands in its place.</summary>
internal static class ReasonWords
{
    /// <summary>What people write where a reason is still to come. A text of nothing but these says why of nothing.</summary>
    private static readonly ImmutableHashSet<string> Placeholders = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "TBA", "TBC", "TBD", "TBS", "TODO", "FIXME", "WIP", "NA", "KA", "NONE", "NIL", "NULL", "NIX", "VOID", "UNKNOWN", "PLACEHOLDER", "DUMMY", "TEST", "FOO", "BAR",
        "BAZ", "LOREM", "IPSUM", "ASDF", "ASDFGH", "QWERTY", "QWERTZ", "TEXT", "REASON", "BECAUSE", "TO", "DO", "BE", "DONE", "DEFINED", "DETERMINED", "DECIDED",
        "CONFIRMED", "ADDED", "FILLED", "FOLLOW", "FOLLOWS", "IN", "LATER", "HERE", "INSERT", "WRITE", "AND", "OR", "NOT", "APPLICABLE", "AVAILABLE", "NO", "THE",
        "OK", "OKAY", "YES", "SEE", "ABOVE", "BELOW", "AS", "BEFORE", "DITTO", "PENDING", "SOON", "FINE", "DISCUSSED", "AGREED", "APPROVED", "ACCEPTED", "JA",
        "NEIN", "SIEHE", "OBEN", "UNTEN", "ENTFÄLLT", "GOES", "GO", "COMES", "COME", "DOLOR", "SIT", "AMET", "FILL", "OUT", "EXPLAIN", "EXPLANATION", "JUSTIFY",
        "JUSTIFICATION", "RATIONALE", "DESCRIBE", "DESCRIPTION", "NOTHING", "SOMETHING", "TICKET", "NEEDED", "NEED", "NECESSARY", "REQUIRED", "RELEVANT", "BY",
        "FROM", "LEGAL", "BOARD", "TEAM", "MANAGEMENT", "NICHT", "NÖTIG", "FOLGT", "BEGRÜNDUNG");

    /// <summary>Whoever begins with one of these says that the reason is still to come, and from whom. No "todo": it is Spanish for "all".</summary>
    private static readonly ImmutableHashSet<string> StillToCome = ImmutableHashSet.Create(StringComparer.Ordinal, "TBA", "TBC", "TBD", "TBS", "FIXME", "LOREM");

    /// <summary>A clause about a text; null where it may be a reason. Words are of any script.</summary>
    public static string? WhyNone(string text)
    {
        var words = WordsOf(text);
        return words.Count == 0 ? "has no words"
            : StillToCome.Contains(words[0]) || words.TrueForAll(word => IsEmpty(word)) ? $"only holds a place, \"{text}\""
            : null;
    }

    /// <summary>A letter, or one that is repeated, is no word; of scripts in which it may be one, nobody fills a place with it.</summary>
    private static bool IsEmpty(string word) =>
        Placeholders.Contains(word) || (char.IsAsciiLetter(word[0]) && word.AsSpan().IndexOfAnyExcept(word[0]) < 0);

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var isWithin = false;
        foreach (var c in Appearance.Of(text))
        {
            if (!char.IsLetter(c))
            {
                isWithin = false;
            }
            else if (isWithin)
            {
                words[^1] += c;
            }
            else
            {
                words.Add(c.ToString());
                isWithin = true;
            }
        }

        return words;
    }
}
