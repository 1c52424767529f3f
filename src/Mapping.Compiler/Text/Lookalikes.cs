using System.Buffers;

namespace Mapping.Compiler.Text;

/// <summary>
/// Letters of other scripts that look like Latin ones. A word that holds both is read as another than it is: as a name that it is not, or as
/// a value that no record has.
/// </summary>
internal static class Lookalikes
{
    private const int FullWidth = '\uff21' - 'A';

    private const string Cyrillic =
        "\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u043e\u0440\u051b\u0455\u0475\u051d\u0445\u0443\u0410\u0412\u0421\u0415\u041d"
        + "\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425\u04ae";

    private const string Greek =
        "\u03b1\u03b9\u03bd\u03bf\u03c1\u03c5\u03f2\u03f3\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4"
        + "\u03a5\u03a7";

    private const string Armenian =
        "\u0585\u057d\u0581\u0570";

    private const string Foreign = Cyrillic + Greek + Armenian;

    /// <summary>What each of <see cref="Foreign"/> looks like.</summary>
    private const string Latin =
        "acdehijopqsvwxyABCEHIJKMOPSTXY"
        + "aivopucjABEZHIKMNOPTYX"
        + "ough";

    private static readonly SearchValues<char> All = SearchValues.Create([.. Foreign, .. FullWidthLetters('A'), .. FullWidthLetters('a')]);

    /// <summary>The first word at or after a place that mixes Latin letters with letters that look like them; null where there is none.</summary>
    public static TextSpan? FindMixed(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            // Nearly every text is ASCII, which is skipped many times as fast as each of the letters is looked for.
            var length = text[from..].IndexOfAnyExceptInRange('\0', '\u007f');
            if (length < 0)
            {
                return null;
            }

            from += length;
            if (!All.Contains(text[from]))
            {
                from++;
                continue;
            }

            var word = WordAround(text, from);
            if (text[word.Start..word.End].IndexOfAnyInRange('A', 'z') >= 0)
            {
                return word;
            }

            from = word.End;
        }

        return null;
    }

    /// <summary>The first of the letters that look Latin.</summary>
    public static char FirstIn(ReadOnlySpan<char> word) => word[word.IndexOfAny(All)];

    /// <summary>A word as it is read.</summary>
    public static string AsRead(string word) => string.Concat(word.Select(AsRead));

    public static char AsRead(char letter) => Foreign.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Latin[index]
        : All.Contains(letter) ? (char)(letter - FullWidth)
        : letter;

    private static TextSpan WordAround(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var end = position + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static IEnumerable<char> FullWidthLetters(char first) => Enumerable.Range(first + FullWidth, 26).Select(number => (char)number);
}
