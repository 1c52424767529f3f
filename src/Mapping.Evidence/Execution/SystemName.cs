using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Execution;

/// <summary>The name or the title of a system without what people leave out or write otherwise: case, blanks, dashes, full stops.</summary>
/// <param name="Parts">What stands between separators, in capitals.</param>
/// <param name="Letters">The parts in one.</param>
internal sealed record SystemName(ImmutableArray<string> Parts, string Letters)
{
    /// <summary>In a shorter name another letter makes another name.</summary>
    private const int ShortestMistyped = 6;

    /// <summary>In a shorter part another letter makes another code, such as that of a country or a stage.</summary>
    private const int ShortestPart = 4;

    private static readonly char[] Separators = ['-', '_', '.', '/', ':', ' ', '\t', '\r', '\n', '\'', '"', '`'];

    public static SystemName Of(string name)
    {
        ImmutableArray<string> parts = [.. Appearance.Of(name).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return new SystemName(parts, string.Concat(parts));
    }

    /// <summary>
    /// Whether another name may be this one: the same letters, or, in one of some length, one letter left out, put in, exchanged or swapped
    /// with its neighbour. Another digit is another system.
    /// </summary>
    public bool IsAlmost(SystemName found) =>
        found.Letters == Letters || (Letters.Length >= ShortestMistyped && Math.Abs(found.Letters.Length - Letters.Length) <= 1 && IsOneSlipFrom(found));

    /// <summary>
    /// Whether it stands in a text as a whole, such as in a list, a path or before brackets. Dashes join words to another name, and blanks do so
    /// with a name of one word: scoring is no part of scoring-b, nor of Credit scoring.
    /// </summary>
    public bool IsPartOf(string text)
    {
        var seen = Appearance.Of(text);
        var start = 0;
        for (var i = 0; i <= seen.Length; i++)
        {
            if (i == seen.Length || !(char.IsLetterOrDigit(seen[i]) || seen[i] is '-' or '_' or ' '))
            {
                if (Stands(seen[start..i]))
                {
                    return true;
                }

                start = i + 1;
            }
        }

        return false;
    }

    private bool Stands(string stretch)
    {
        var words = stretch.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < words.Length; first++)
        {
            for (var count = 1; count <= Parts.Length && first + count <= words.Length; count++)
            {
                if ((Parts.Length > 1 || words.Length == 1) && LettersOf(words.AsSpan(first, count)) == Letters)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string LettersOf(ReadOnlySpan<string> words) => string.Concat(words).Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    private bool IsOneSlipFrom(SystemName found)
    {
        var (known, other) = (Letters, found.Letters);
        var start = 0;
        while (start < known.Length && start < other.Length && known[start] == other[start])
        {
            start++;
        }

        var end = 0;
        while (end < known.Length - start && end < other.Length - start && known[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        var left = known[start..^end];
        var right = other[start..^end];
        return left.All(char.IsLetter) && right.All(char.IsLetter) && (left.Length, right.Length) switch
        {
            (0, 1) => !IsPartOf(found, right),
            (1, 0) => !IsPartOf(this, left),
            (1, 1) => PartAt(start).Length >= ShortestPart,
            (2, 2) => left[0] == right[1] && left[1] == right[0],
            _ => false,
        };
    }

    /// <summary>A letter that is a part of its own tells systems apart: the one of scoring-b is not left out of scoring.</summary>
    private static bool IsPartOf(SystemName name, string letter) => name.Parts.Contains(letter);

    private string PartAt(int letter)
    {
        var at = 0;
        foreach (var part in Parts)
        {
            at += part.Length;
            if (letter < at)
            {
                return part;
            }
        }

        return "";
    }
}
