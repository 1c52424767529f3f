using System.Buffers;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Tells digits, and letters in words that can't be any, that stand for the letters that they look like: <c>fai1ed</c>, <c>cr1tical</c>, <c>hi9h</c>, <c>hlgh</c>.
/// </summary>
internal static class Misreading
{
    private const string Digits = "01123456789";

    /// <summary>What each of <see cref="Digits"/> may be read as.</summary>
    private const string Letters = "OILZEASGTBG";

    /// <summary>Shorter texts with a digit are codes, but for the few verdicts that are so short.</summary>
    private const int Shortest = 4;

    private const int ShortestVerdict = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    /// <summary>A text that those have in common of which one may be read as the other.</summary>
    /// <param name="seen">In capitals, as a <see cref="TypedForm"/> has it.</param>
    public static string KeyOf(string seen) => string.Create(seen.Length, seen, static (key, text) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = Digits.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var digit ? Letters[digit] : text[i] == 'L' ? 'I' : text[i];
        }
    });

    /// <summary>Whether the found text is the wanted one, with digits in the place of a few letters of a word.</summary>
    public static bool Is(string found, string wanted)
    {
        if (found.Length != wanted.Length || found.Length < (Inflections.IsVerdict(wanted) ? ShortestVerdict : Shortest))
        {
            return false;
        }

        var misread = 0;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] != wanted[i] && !IsReadAs(found[i], wanted[i]) && !IsOtherStroke(found, i, wanted[i]))
            {
                return false;
            }

            misread += found[i] == wanted[i] ? 0 : 1;
        }

        return misread > 0 && misread * 2 < found.Length;
    }

    /// <summary>A small L and a capital I look alike. Words have a vowel, and no I twice.</summary>
    private static bool IsOtherStroke(string found, int at, char letter) =>
        (found[at], letter) is ('L', 'I') or ('I', 'L') && (!found.AsSpan().ContainsAny(Vowels) || found.Contains("II", StringComparison.Ordinal));

    private static bool IsReadAs(char digit, char letter)
    {
        for (var i = 0; i < Digits.Length; i++)
        {
            if (Digits[i] == digit && Letters[i] == letter)
            {
                return true;
            }
        }

        return false;
    }
}
