using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>
/// The form of a citation: words, numbers and letters, and what stands between them. Citations with other numbers or letters name other
/// provisions, so that none is ever proposed for another; what may differ is case, separators and the spelling of words.
/// </summary>
public static class CitationForm
{
    /// <summary>A run of fewer letters is a label such as <c>A</c> or <c>iv</c>, and no word.</summary>
    private const int ShortestWord = 4;

    private const string ElementWord = " on ";

    private static readonly SearchValues<char> RomanNumerals = SearchValues.Create("IVXLCDMivxlcdm");

    /// <summary>The one provision that a citation may mean, written as the catalog does; null where there is none.</summary>
    public static string? Nearest(string citation, Framework framework) =>
        Nearest(citation, framework.Provisions, framework.FindReference, framework.CitationWords);

    /// <summary>Whether the framework cites other provisions in this form, so that nothing is wrong with the citation but that the catalog does not hold it.</summary>
    public static bool IsSound(string citation, Framework framework)
    {
        if (citation.Length > NearestName.LongestName)
        {
            return false;
        }

        var form = Of(CitationKey.WithoutWord(citation, framework.CitationWords));
        return form.Length > 0 && framework.Provisions.Any(provision =>
            provision.Element is null && Of(CitationKey.WithoutWord(provision.Citation, framework.CitationWords)) == form);
    }

    internal static string? Nearest(string citation, ImmutableArray<Provision> provisions, Func<string, Provision?> find, ImmutableArray<string> citationWords)
    {
        if (citation.Length > NearestName.LongestName)
        {
            return null;
        }

        var split = citation.LastIndexOf(ElementWord, StringComparison.Ordinal);
        if (split < 0)
        {
            return NearestCitation(citation, provisions, citationWords)?.Citation;
        }

        var (cited, element) = (citation[..split], citation[(split + ElementWord.Length)..].Trim());
        return (find(cited) ?? NearestCitation(cited, provisions, citationWords)) is { } whole
            && (whole.Children.FirstOrDefault(child => child.Element == element)?.Element
                ?? NearestName.Find(element, whole.Children.Select(child => child.Element).OfType<string>())) is { } name
            ? $"{whole.Citation}{ElementWord}{name}"
            : null;
    }

    /// <summary>The provision with the same numbers and labels, if it is the only one.</summary>
    private static Provision? NearestCitation(string citation, ImmutableArray<Provision> provisions, ImmutableArray<string> citationWords)
    {
        var parts = PartsOf(citation, citationWords);
        Provision? nearest = null;
        foreach (var provision in provisions)
        {
            if (provision.Element is null && AreTheSame(parts, PartsOf(provision.Citation, citationWords), citationWords))
            {
                if (nearest is not null)
                {
                    return null;
                }

                nearest = provision;
            }
        }

        return nearest;
    }

    private static bool AreTheSame(List<string> found, List<string> known, ImmutableArray<string> citationWords)
    {
        // The word that may stand in front, misspelled: "Artikel 9".
        var front = found.Count == known.Count + 1 && IsWord(found[0]) && NearestName.Find(found[0], citationWords) is not null ? 1 : 0;
        if (found.Count - front != known.Count || known.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < known.Count; i++)
        {
            var part = found[front + i];
            if (!part.Equals(known[i], StringComparison.OrdinalIgnoreCase)
                && !(IsWord(part) && IsWord(known[i]) && NearestName.Find(part, [known[i]]) is not null))
            {
                return false;
            }
        }

        return true;
    }

    private static List<string> PartsOf(string citation, ImmutableArray<string> citationWords)
    {
        var text = CitationKey.WithoutWord(citation, citationWords);
        var parts = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var length = RunAt(text[i..]);
            if (length > 0)
            {
                parts.Add(text.Slice(i, length).ToString());
            }

            i += Math.Max(1, length);
        }

        return parts;
    }

    /// <summary>The text with each number as <c>#</c> and each label as <c>a</c>, without blanks.</summary>
    private static string Of(ReadOnlySpan<char> citation)
    {
        var form = new StringBuilder();
        for (var i = 0; i < citation.Length;)
        {
            var length = RunAt(citation[i..]);
            if (length == 0)
            {
                form.Append(char.IsWhiteSpace(citation[i]) ? "" : citation[i].ToString());
            }
            else if (char.IsAsciiDigit(citation[i]))
            {
                form.Append('#');
            }
            else
            {
                var word = citation.Slice(i, length).ToString();
                form.Append(IsWord(word) ? word : "a");
            }

            i += Math.Max(1, length);
        }

        return form.ToString();
    }

    private static int RunAt(ReadOnlySpan<char> text)
    {
        var isDigit = char.IsAsciiDigit(text[0]);
        var length = 0;
        while (length < text.Length && (isDigit ? char.IsAsciiDigit(text[length]) : char.IsLetter(text[length])))
        {
            length++;
        }

        return length;
    }

    /// <summary>Roman numerals are numbers, however long.</summary>
    private static bool IsWord(string part) =>
        part.Length >= ShortestWord && char.IsLetter(part[0]) && part.AsSpan().ContainsAnyExcept(RomanNumerals);
}
