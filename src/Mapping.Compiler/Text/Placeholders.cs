using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Mapping.Compiler.Text;

/// <summary>What people write where something is still to come, or there is nothing to say: as the whole of a field, or word by word.</summary>
public static class Placeholders
{
    /// <summary>In a field that is a sentence of its own; what may be a value of one, such as "ok" or "test", is not among them.</summary>
    private static readonly FrozenSet<string> Texts = FrozenSet.ToFrozenSet(
        [
            "-", "--", "---", "\u2013", "\u2014", "?", "??", "???", ".", "...", "\u2026", "/", "#n/a", "n/a", "n.a.", "n.a", "na", "n/d", "none",
            "null", "nil", "nan", "tbd", "t.b.d.", "tba", "tbc", "todo", "undefined", "k.a.", "k. a.", "entf\u00E4llt",
            "see above", "as above", "s.o.", "s. o.", "siehe oben", "ditto", "same", "pending", "unknown", "n/k", "not applicable", "not available", "not known", "(none)",
            "(null)", "<null>", "(blank)", "<none>", "<blank>", "<empty>", "(empty)", "[]", "{}", "()", "unassigned", "not assigned", "to be assigned", "nobody", "no one", "noone",
            "not set", "unset", "missing", "empty", "blank", "to do", "to-do", "later", "xx", "xxx", "xxxx", "keine", "keiner", "niemand", "fehlt", "leer",
            "#ref!", "#value!", "#name?", "#null!", "#num!", "#div/0!",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpansOfTexts = Texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A text of nothing but these says nothing, though each may stand in one that does.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        [
            .. Texts.SelectMany(text => WordsOf(text)),
            "TBA", "TBC", "TBD", "TBS", "TODO", "FIXME", "WIP", "NA", "KA", "NONE", "NIL", "NULL", "NIX", "VOID", "UNKNOWN", "PLACEHOLDER", "DUMMY", "TEST", "FOO", "BAR",
            "BAZ", "LOREM", "IPSUM", "ASDF", "ASDFGH", "QWERTY", "QWERTZ", "TEXT", "REASON", "BECAUSE", "TO", "DO", "BE", "DONE", "DEFINED", "DETERMINED", "DECIDED",
            "CONFIRMED", "ADDED", "FILLED", "FOLLOW", "FOLLOWS", "IN", "LATER", "HERE", "INSERT", "WRITE", "AND", "OR", "NOT", "APPLICABLE", "AVAILABLE", "NO", "THE",
            "OK", "OKAY", "YES", "SEE", "ABOVE", "BELOW", "AS", "BEFORE", "DITTO", "PENDING", "SOON", "FINE", "DISCUSSED", "AGREED", "APPROVED", "ACCEPTED", "JA",
            "NEIN", "SIEHE", "OBEN", "UNTEN", "ENTFÄLLT", "GOES", "GO", "COMES", "COME", "DOLOR", "SIT", "AMET", "FILL", "OUT", "EXPLAIN", "EXPLANATION", "JUSTIFY",
            "JUSTIFICATION", "RATIONALE", "DESCRIBE", "DESCRIPTION", "NOTHING", "SOMETHING", "TICKET", "NEEDED", "NEED", "NECESSARY", "REQUIRED", "RELEVANT", "BY",
            "FROM", "LEGAL", "BOARD", "TEAM", "MANAGEMENT", "NICHT", "NÖTIG", "FOLGT", "BEGRÜNDUNG",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whose names a template leaves open, as a pattern.</summary>
    public const string Parties = Organisation + "|client|customer|department|approver|author|signatory";

    /// <summary>The same, as programs fill them in.</summary>
    public const string CapitalParties = "COMPANY|ORGANI[SZ]ATION|CLIENT|CUSTOMER|DEPARTMENT|APPROVER|AUTHOR|SIGNATORY";

    public const string Organisation = "company|organi[sz]ation";

    /// <summary>What else it leaves open.</summary>
    public const string Details = "name|date|signature|title|position|address|version";

    /// <summary>Whether a text, without blanks around, stands for no value.</summary>
    public static bool IsText(ReadOnlySpan<char> text) => SpansOfTexts.Contains(text);

    /// <summary>Whether a word, as <see cref="NextWord"/> gives it, says nothing by itself.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>The words of a text, of any script, as they appear (<see cref="Appearance"/>).</summary>
    public static ImmutableArray<string> WordsOf(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var rest = Appearance.Of(text).AsSpan();
        for (var word = NextWord(ref rest); !word.IsEmpty; word = NextWord(ref rest))
        {
            words.Add(word.ToString());
        }

        return words.ToImmutable();
    }

    /// <summary>Takes the next run of letters off a text; empty where there is none.</summary>
    public static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
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
