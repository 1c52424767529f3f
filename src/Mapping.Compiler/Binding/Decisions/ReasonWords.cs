using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Tells a reason from what only stands in its place.</summary>
internal static class ReasonWords
{
    /// <summary>Whoever begins with one of these says that the reason is still to come, and from whom. No "todo": it is Spanish for "all".</summary>
    private static readonly string[] StillToCome = ["TBA", "TBC", "TBD", "TBS", "FIXME", "LOREM"];

    /// <summary>A clause about a text; null where it may be a reason. Words are of any script.</summary>
    public static string? WhyNone(string text)
    {
        var rest = Appearance.Of(text).AsSpan();
        var word = Placeholders.NextWord(ref rest);
        if (word.IsEmpty)
        {
            return "has no words";
        }

        // Nearly every reason says something with its first word or its second.
        for (var isToCome = IsToCome(word); !isToCome && !word.IsEmpty; word = Placeholders.NextWord(ref rest))
        {
            if (!IsEmpty(word))
            {
                return null;
            }
        }

        return $"only holds a place, \"{text}\"";
    }

    private static bool IsToCome(ReadOnlySpan<char> word)
    {
        foreach (var known in StillToCome)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter, or one that is repeated, is no word; of scripts in which it may be one, nobody fills a place with it.</summary>
    private static bool IsEmpty(ReadOnlySpan<char> word) =>
        Placeholders.IsWord(word) || (char.IsAsciiLetter(word[0]) && word.IndexOfAnyExcept(word[0]) < 0);
}
