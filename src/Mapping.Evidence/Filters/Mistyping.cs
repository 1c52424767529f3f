using Mapping.Compiler.Text;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Tells words that are likely one word, mistyped once: <c>critcal</c> for <c>critical</c>, <c>timed-out</c> for <c>timedout</c>. What differs in
/// digits is another number, and what begins otherwise is mostly another word, such as <c>inactive</c>.
/// </summary>
internal static class Mistyping
{
    /// <summary>Shorter words are near others by chance, but for two letters that changed places.</summary>
    private const int ShortestWanted = 5;

    private const int ShortestFound = 4;

    private const int ShortestSwapped = 4;

    /// <summary>Words of so many letters may be two letters apart, shorter ones one.</summary>
    private const int LongWord = 8;

    /// <summary>How many slips may have made one text of the other, none where words are joined otherwise; null where they are the same, or two.</summary>
    public static int? SlipsBetween(TypedForm found, TypedForm wanted)
    {
        var (left, right) = (found.Seen, wanted.Seen);
        if (AreSwapped(left, right) || Misreading.Is(left, right))
        {
            return 1;
        }

        if (left != right && found.Joined == wanted.Joined && left.Length >= ShortestFound && found.Words.Count > 0 && Inflections.HasVerdict(wanted))
        {
            return 0;
        }

        if (left == right || left.Length < ShortestFound || right.Length < ShortestWanted || Math.Abs(left.Length - right.Length) > right.Length)
        {
            return null;
        }

        var (words, others) = (found.Words, wanted.Words);
        if (found.Joined == wanted.Joined)
        {
            return words.Count > 0 ? 0 : null;
        }

        if (words.Count != others.Count)
        {
            return null;
        }

        var (slips, limit) = (0, LimitOf(left, right));
        for (var i = 0; i < words.Count && slips <= limit; i++)
        {
            slips += words[i] == others[i] ? 0 : DistanceOf(words[i], others[i]);
        }

        return slips <= limit ? slips : null;
    }

    /// <summary>Whether texts that many records hold, one or the other, are likely two words: they differ in their endings, <c>reviewed</c> and <c>reviewer</c>. A letter that is there twice is a slip.</summary>
    public static bool AreTwoWords(TypedForm found, TypedForm wanted)
    {
        var (shorter, longer) = found.Seen.Length < wanted.Seen.Length ? (found.Seen, wanted.Seen) : (wanted.Seen, found.Seen);
        return shorter.Length >= ShortestFound && longer.Length - shorter.Length <= 1 && char.IsLetter(longer[^1]) && char.IsLetter(shorter[^1]) && longer[^1] != longer[^2]
            && longer.AsSpan(0, longer.Length - 1).SequenceEqual(longer.Length == shorter.Length ? shorter.AsSpan(0, shorter.Length - 1) : shorter);
    }

    /// <summary>Whether two letters beside each other changed places, and nothing else differs: <c>fial</c>.</summary>
    private static bool AreSwapped(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        return left.Length == right.Length && left.Length >= ShortestSwapped && at + 1 < left.Length
            && char.IsLetter(left[at]) && char.IsLetter(left[at + 1]) && left[at] == right[at + 1] && left[at + 1] == right[at]
            && left.AsSpan(at + 2).SequenceEqual(right.AsSpan(at + 2));
    }

    /// <summary>Whether one letter of a word is missing, is one too many, or changed places with the next one; the first stands where it should.</summary>
    public static bool IsLetterAstray(string word, string other)
    {
        if (word.Length == other.Length)
        {
            return word[0] == other[0] && AreSwapped(word, other);
        }

        var (shorter, longer) = word.Length < other.Length ? (word, other) : (other, word);
        var same = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.Length == shorter.Length + 1 && same > 0 && longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same));
    }

    private static int LimitOf(string left, string right) => Math.Max(left.Length, right.Length) >= LongWord ? 2 : 1;

    /// <summary>How far two words are apart; more than any limit where they are two words and not one.</summary>
    private static int DistanceOf(string word, string other)
    {
        const int Far = LongWord;
        var limit = LimitOf(word, other);
        if (other.Length < ShortestWanted || word.Length < ShortestFound || Math.Abs(word.Length - other.Length) > limit || !DigitsOf(word).SequenceEqual(DigitsOf(other)))
        {
            return Far;
        }

        var distance = NearestName.Distance(word, other, limit);
        var isVerdict = Inflections.IsVerdict(other);
        var isOtherStart = word[0] != other[0] && (distance > 1 || IsNegated(word, other) || IsNegated(other, word));
        var isOtherWord = isVerdict ? Inflections.IsVerdict(word) && Inflections.StemOf(word) != Inflections.StemOf(other) : AreTwoStems(word, other, distance);
        return isOtherStart || isOtherWord || distance > limit ? Far : distance;
    }

    /// <summary>
    /// Whether words differ in another first letter, or in two letters beside each other and nothing else, as names do: <c>gambia</c> and <c>zambia</c>, <c>austria</c>
    /// and <c>australia</c>, <c>slovakia</c> and <c>slovenia</c>. Slips fall apart, but on a word of which nothing but a slip is near.
    /// </summary>
    private static bool AreTwoStems(string word, string other, int distance)
    {
        var start = word.AsSpan().CommonPrefixLength(other);
        if (distance < 2)
        {
            return distance == 1 && start == 0 && word.Length == other.Length && word[0] != other[1];
        }

        var end = 0;
        while (end < Math.Min(word.Length, other.Length) - start && word[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        return Math.Max(word.Length, other.Length) - start - end <= 2;
    }

    /// <summary><c>atypical</c> is no slip for <c>typical</c>.</summary>
    private static bool IsNegated(string longer, string shorter) => longer.Length == shorter.Length + 1 && longer[0] == 'A' && longer.EndsWith(shorter, StringComparison.Ordinal);

    private static IEnumerable<char> DigitsOf(string word) => word.Where(char.IsDigit);
}
