using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Tells words that are likely one word, mistyped once: <c>critcal</c> for <c>critical</c>, <c>timed-out</c> for <c>timedout</c>. What differs in
/// digits is another number, and what begins otherwise is mostly another word, such as <c>inactive</c>.
/// </summary>
internal static class Mistyping
{
    /// <summary>Shorter words are near others by chance.</summary>
    private const int ShortestWanted = 5;

    private const int ShortestFound = 4;

    /// <summary>Words of so many letters may be two letters apart, shorter ones one.</summary>
    private const int LongWord = 8;

    /// <summary>What is longer is no word of a list that somebody chooses from.</summary>
    private const int Longest = NearestName.LongestName;

    /// <summary>A text as it is compared here; null where it is none that anybody mistypes.</summary>
    public static string? FormOf(ReadOnlySpan<byte> text, bool isWanted)
    {
        if (text.Length < (isWanted ? ShortestWanted : ShortestFound) || text.Length > Longest * 4)
        {
            return null;
        }

        var form = Appearance.Of(Encoding.UTF8.GetString(Spelling.Trim(text)));
        return form.Length >= (isWanted ? ShortestWanted : ShortestFound) && form.Length <= Longest && form.Any(char.IsLetter) ? form : null;
    }

    /// <summary>Whether two forms are of texts that differ, and of which one may be the other mistyped.</summary>
    public static bool AreNear(string found, string wanted)
    {
        if (found == wanted || Math.Abs(found.Length - wanted.Length) > wanted.Length)
        {
            return false;
        }

        var (words, others) = (WordsOf(found), WordsOf(wanted));
        if (string.Concat(words) == string.Concat(others))
        {
            return words.Count > 0;
        }

        if (words.Count != others.Count)
        {
            return false;
        }

        var left = LimitOf(found, wanted);
        foreach (var (word, other) in words.Zip(others))
        {
            if (word == other)
            {
                continue;
            }

            left -= DistanceOf(word, other);
            if (left < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int LimitOf(string left, string right) => Math.Max(left.Length, right.Length) >= LongWord ? 2 : 1;

    /// <summary>How far two words are apart; more than any limit where they are two words and not one.</summary>
    private static int DistanceOf(string word, string other)
    {
        const int Far = LongWord;
        if (other.Length < ShortestWanted || word.Length < ShortestFound || !DigitsOf(word).SequenceEqual(DigitsOf(other)))
        {
            return Far;
        }

        var distance = NearestName.Distance(word, other, LimitOf(word, other));
        var isOtherStart = word[0] != other[0] && (distance > 1 || IsNegated(word, other) || IsNegated(other, word));
        return isOtherStart || distance > LimitOf(word, other) ? Far : distance;
    }

    /// <summary><c>atypical</c> is no slip for <c>typical</c>.</summary>
    private static bool IsNegated(string longer, string shorter) => longer.Length == shorter.Length + 1 && longer[0] == 'A' && longer.EndsWith(shorter, StringComparison.Ordinal);

    private static IEnumerable<char> DigitsOf(string word) => word.Where(char.IsDigit);

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWithin = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWithin && start < 0)
            {
                start = i;
            }
            else if (!isWithin && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }
}
