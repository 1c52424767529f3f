using System.Buffers;
using System.Text.RegularExpressions;

namespace Mapping.Evidence.Verdicts;

/// <summary>Tells texts in which somebody was to write and did not: templates, and what fills a page until there is a text.</summary>
internal static partial class UnfinishedText
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n<>");

    /// <summary>A clause that follows the name of the file; null where it may be finished.</summary>
    public static string? Why(string text)
    {
        // What is no text has letters by chance.
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        if (text.Contains("lorem ipsum dolor", StringComparison.OrdinalIgnoreCase))
        {
            return "holds the words that fill a page until there is a text";
        }

        HashSet<string>? closed = null;
        foreach (var place in Place().EnumerateMatches(text))
        {
            var next = place.Index + place.Length;
            var found = text.AsSpan(place.Index, place.Length);
            if (found[0] == '<' ? !IsElement(found, closed ??= Closed(text)) : next == text.Length || text[next] is not ('(' or '[' or ':'))
            {
                return $"is a template in which \"{found}\" was never filled in";
            }
        }

        return null;
    }

    /// <summary>In a language of marks it may be the name of an element, which ends again.</summary>
    private static bool IsElement(ReadOnlySpan<char> found, HashSet<string> closed) => found[^2] == '/' || closed.Contains(NameAt(found[1..]));

    /// <summary>The names of all elements that end somewhere, found once: a page may hold thousands of them.</summary>
    private static HashSet<string> Closed(string text)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = text.IndexOf("</", StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            names.Add(NameAt(text.AsSpan(at + 2)));
        }

        return names;
    }

    private static string NameAt(ReadOnlySpan<char> text) => text[..(text.IndexOfAny(NameEnds) is >= 0 and var end ? end : text.Length)].ToString();

    // No bracket is looked past for more than blanks and sixty letters, so that it is linear.

    /// <summary>What templates hold in brackets: <c>[Insert name here]</c>, <c>&lt;Company&gt;</c>, <c>{{organisation}}</c>.</summary>
    [GeneratedRegex(
        @"\[\s*(insert|enter|fill in|your|company|organi[sz]ation|name of)\b[^\[\]\n]{0,60}\]|<\s*(insert|enter|fill in|your|company|organi[sz]ation|name of)\b[^<>\n]{0,60}>|\{\{\s*(insert|enter|fill in|your|company|organi[sz]ation|name of)\b[^{}\n]{0,60}\}\}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Place();
}
