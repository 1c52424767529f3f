using System.Globalization;
using System.Text;

namespace Mapping.Compiler.Text;

/// <summary>
/// Texts by how they look: two that a reader takes for the same, though their characters differ, have one appearance. It is a key to compare
/// by, never shown.
/// </summary>
public static class Appearance
{
    private const string SingleQuotes = "\u2018\u2019\u201a\u201b\u2032\u00b4\u02b9\u02bc\u2039\u203a\uff07";

    private const string DoubleQuotes = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02";

    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";

    /// <summary>Capitals that are a Latin letter under another number, or whose small letters look like one.</summary>
    private const string Capitals = "\u0131\u04c0\u0191\ua7ac\u2160\u2164\u2169\u216c\u216d\u216e\u216f\u212a\u0500\u04ba\u051a\u0474\u051c\u0423\u0555\u054d\u0551\u0540\u03f9\u037f";

    /// <summary>What each of <see cref="Capitals"/> looks like.</summary>
    private const string Latin = "ILFGIVXLCDMKDHQVWYOUGHCJ";

    private const char FirstMark = '\u0300';

    /// <summary>The vowels and endings of Hangul, which join the consonant before them.</summary>
    private const char FirstJoined = '\u1161';

    private const char LastJoined = '\u11c2';

    private const int MaxOnStack = 256;

    /// <summary>
    /// Without what has no width, in capitals and plain type, with a blank for every kind of blank, plain quotation marks and dashes, letters and their
    /// marks in one, and Latin letters for those that look like them.
    /// </summary>
    public static string Of(string text)
    {
        text = TerminalCodes.Remove(text);
        if (Ascii.IsValid(text))
        {
            return text.ToUpperInvariant();
        }

        text = StyledLetters.ToPlain(text);
        var most = text.Length * Decompositions.MaxParts;
        var seen = most <= MaxOnStack ? stackalloc char[MaxOnStack] : new char[most];

        // What stands behind the last letter are its marks.
        var (length, marks) = (0, 0);
        foreach (var letter in text)
        {
            var c = char.ToUpperInvariant(letter);
            var parts = IsUnseen(c) ? 0 : Decompositions.Write(c, seen[length..]);
            for (var (at, end) = (length, length + parts); at < end; at++)
            {
                var part = seen[at];
                if (!IsMark(part))
                {
                    length = Settle(seen, marks, length);
                    part = Plain(part);
                }

                seen[length++] = part;
                marks = IsMark(part) ? marks : length;
            }
        }

        // A capital I with a dot is what Turkish makes of a small one.
        return new string(seen[..Settle(seen, marks, length)]).Replace('\u0130', 'I');
    }

    /// <summary>Puts a letter and its marks together, which have no order that is seen; gives the length.</summary>
    private static int Settle(Span<char> seen, int marks, int length)
    {
        seen[marks..length].Sort();
        var end = marks;
        foreach (var mark in seen[marks..length])
        {
            if (marks > 0 && Decompositions.Compose(seen[marks - 1], mark) is { } whole)
            {
                seen[marks - 1] = whole;
            }
            else
            {
                seen[end++] = mark;
            }
        }

        return end;
    }

    private static bool IsMark(char c) => c >= FirstMark
        && (c is >= FirstJoined and <= LastJoined || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    private static bool IsUnseen(char c) => c is >= '\ufe00' and <= '\ufe0f' or '\u034f' or '\u3164' or '\uffa0'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private static char Plain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator ? ' '
        : SingleQuotes.Contains(c) ? '\''
        : DoubleQuotes.Contains(c) ? '"'
        : Dashes.Contains(c) ? '-'
        : Capitals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? Latin[index]
        : char.ToUpperInvariant(Lookalikes.AsRead(c));
}
