using System.Buffers;

namespace Mapping.Compiler.Text;

/// <summary>
/// Characters that a reader does not see and that change what is seen: controls, marks of the direction of writing, and what has no
/// width. With them a line can read as what it is not. Blanks and the ends of lines are none of them.
/// </summary>
public static class HiddenCharacters
{
    /// <summary>Languages and emoji need these between their own letters; beside a letter of ASCII they only hide.</summary>
    private const string Joiners = "\u200c\u200d";

    /// <summary>What begins a pair that spells ASCII in characters without a glyph (U+E0000 to U+E007F).</summary>
    private const char TagLead = '\udb40';

    private static readonly SearchValues<char> Candidates = SearchValues.Create(
    [
        .. Range('\0', '\u0008'), '\u000b', '\u000c', .. Range('\u000e', '\u001f'), .. Range('\u007f', '\u009f'),
        '\u00ad', '\u061c', '\u115f', '\u1160', '\u180e', .. Range('\u200b', '\u200f'), .. Range('\u2028', '\u202e'),
        .. Range('\u2060', '\u206f'), '\u3164', '\ufeff', '\uffa0', .. Range('\ufff9', '\ufffb'), TagLead,
    ]);

    /// <summary>The first one at or after a place; -1 where there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            var length = text[from..].IndexOfAny(Candidates);
            if (length < 0)
            {
                return -1;
            }

            from += length;
            if (IsHidden(text, from))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>How many code units the one at a place has.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int position) => text[position] == TagLead ? 2 : 1;

    /// <summary>The number by which it is called.</summary>
    public static int NumberAt(ReadOnlySpan<char> text, int position) =>
        text[position] == TagLead ? char.ConvertToUtf32(text[position], text[position + 1]) : text[position];

    /// <summary>Marks that change the direction of writing.</summary>
    public static bool TurnsDirection(int number) =>
        number is 0x061c or 0x200e or 0x200f or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);

    /// <summary>What it does, for a sentence.</summary>
    public static string EffectOf(int number) => number switch
    {
        _ when TurnsDirection(number) => "changes the direction of writing",
        0x2028 or 0x2029 or 0x000b or 0x000c or 0x0085 => "ends a line in some programs and not in others",
        < 0x20 or (>= 0x7f and <= 0x9f) => "is a control character",
        _ => "has no width",
    };

    private static bool IsHidden(ReadOnlySpan<char> text, int position) => text[position] switch
    {
        '\ufeff' => position > 0,
        TagLead => position + 1 < text.Length && text[position + 1] is >= '\udc00' and <= '\udc7f',
        var c when Joiners.Contains(c) => IsAsciiAt(text, position - 1) || IsAsciiAt(text, position + 1),
        _ => true,
    };

    private static bool IsAsciiAt(ReadOnlySpan<char> text, int position) =>
        position < 0 || position >= text.Length || char.IsAscii(text[position]);

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(number => (char)number);
}
