using System.Buffers;
using System.Text;

namespace Mapping.Compiler.Text;

/// <summary>
/// Letters and digits that Unicode has again for formulas and decoration, in bold, in circles, raised or as small capitals. They are read as what they are
/// drawn from, and no search for a word finds them.
/// </summary>
internal static class StyledLetters
{
    private const int Letters = 26;

    /// <summary>Those of the first plane that do not stand in the order of the alphabet; the last ones are the capitals of small capitals.</summary>
    private const string Single =
        "\u2102\u210a\u210b\u210c\u210d\u210e\u2110\u2111\u2112\u2113\u2115\u2118\u2119\u211a\u211b\u211c\u211d\u2124\u2128\u212c\u212d\u212f\u2130\u2131\u2133\u2134\u2139\u2145\u2146\u2147\u2148\u2149"
        + "\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\ua7af\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22"
        + "\u1d43\u1d47\u1d9c\u1d48\u1d49\u1da0\u1d4d\u02b0\u2071\u02b2\u1d4f\u02e1\u1d50\u207f\u1d52\u1d56\u02b3\u02e2\u1d57\u1d58\u1d5b\u02b7\u02e3\u02b8\u1dbb"
        + "\u01a6\ua7ae";

    /// <summary>What each of <see cref="Single"/> is drawn from.</summary>
    private const string Plain =
        "CgHHHhIILlNPPQRRRZZBCeEFMoiDdeij"
        + "ABCDEFGHIJKLMNOPQRSTUVWYZ"
        + "abcdefghijklmnoprstuvwxyz"
        + "RI";

    /// <summary>Where an alphabet begins, how many letters and digits follow each other in it, and how often they do.</summary>
    private static readonly (int Start, char First, int Length, int Times)[] Alphabets =
    [
        (0x249c, 'a', Letters, 1),
        (0x24b6, 'A', Letters, 1),
        (0x24d0, 'a', Letters, 1),
        (0xff10, '0', 10, 1),
        (0x1d7ce, '0', 10, 5),
        (0x1f110, 'A', Letters, 1),
        (0x1f130, 'A', Letters, 1),
        (0x1f150, 'A', Letters, 1),
        (0x1f170, 'A', Letters, 1),
    ];

    /// <summary>Of formulas: capitals and small letters, in thirteen styles.</summary>
    private const int Formulas = 0x1d400;

    private const int LastOfFormulas = Formulas + (13 * 2 * Letters) - 1;

    private const int DotlessI = 0x1d6a4;

    /// <summary>Marks of language that no reader sees.</summary>
    private const int FirstTag = 0xe0000;

    private const int LastTag = 0xe007f;

    /// <summary>What such a letter begins with in UTF-16.</summary>
    private static readonly SearchValues<char> Starts = SearchValues.Create(
        [.. Single, .. Enumerable.Range(0x249c, 0x4e).Select(number => (char)number), .. Enumerable.Range(0xff10, 10).Select(number => (char)number), '\ud835', '\ud83c', '\udb40']);

    /// <summary>A text with plain letters in their place; the same where it has none.</summary>
    public static string ToPlain(string text)
    {
        if (!text.AsSpan().ContainsAny(Starts))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            var number = isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
            if (number is >= FirstTag and <= LastTag)
            {
                at++;
            }
            else if (PlainOf(number) is { } letter)
            {
                plain.Append(letter);
                at += isPair ? 1 : 0;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }

    private static char? PlainOf(int number)
    {
        if (number is >= Formulas and <= LastOfFormulas)
        {
            var letter = (number - Formulas) % (2 * Letters);
            return (char)(letter < Letters ? 'A' + letter : 'a' + letter - Letters);
        }

        foreach (var (start, first, length, times) in Alphabets)
        {
            if (number >= start && number < start + (length * times))
            {
                return (char)(first + ((number - start) % length));
            }
        }

        return number is DotlessI or DotlessI + 1 ? (char)('i' + number - DotlessI)
            : number <= char.MaxValue && Single.IndexOf((char)number, StringComparison.Ordinal) is >= 0 and var index ? Plain[index]
            : null;
    }
}
