using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Tells a reason from what only stands in its place.</summary>
internal static class ReasonWords
{
    /// <summary>Whoever begins with one of these says that the reason is still to come, and from whom. No "todo": it is Spanish for "all".</summary>
    private static readonly ImmutableHashSet<string> StillToCome = ImmutableHashSet.Create(StringComparer.Ordinal, "TBA", "TBC", "TBD", "TBS", "FIXME", "LOREM");

    /// <summary>A clause about a text; null where it may be a reason. Words are of any script.</summary>
    public static string? WhyNone(string text)
    {
        var words = Placeholders.WordsOf(text);
        return words.IsEmpty ? "has no words"
            : StillToCome.Contains(words[0]) || words.All(IsEmpty) ? $"only holds a place, \"{text}\""
            : null;
    }

    /// <summary>A letter, or one that is repeated, is no word; of scripts in which it may be one, nobody fills a place with it.</summary>
    private static bool IsEmpty(string word) =>
        Placeholders.IsWord(word) || (char.IsAsciiLetter(word[0]) && word.AsSpan().IndexOfAnyExcept(word[0]) < 0);
}
