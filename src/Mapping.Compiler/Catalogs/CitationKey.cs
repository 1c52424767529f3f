using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs;

/// <summary>
/// The form under which citations are looked up: without blanks, without the words that a framework lets stand in front
/// (<c>Article 9(2)</c>, <c>Art. 9(2)</c> and <c>9(2)</c> are one), case kept.
/// </summary>
public static class CitationKey
{
    private const int LongestOnStack = 128;

    public static string Of(ReadOnlySpan<char> citation, ImmutableArray<string> citationWords)
    {
        var key = citation.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[citation.Length];
        return key[..Write(citation, citationWords, key)].ToString();
    }

    /// <summary>Looks a citation up without making a string of its key.</summary>
    internal static Provision? Find(FrozenDictionary<string, Provision> byKey, ReadOnlySpan<char> citation, ImmutableArray<string> citationWords)
    {
        var key = citation.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[citation.Length];
        var length = Write(citation, citationWords, key);
        return byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var provision) ? provision : null;
    }

    /// <summary>The citation without the word in front that a framework lets stand there.</summary>
    internal static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> citation, ImmutableArray<string> citationWords)
    {
        var rest = citation.Trim();
        foreach (var word in citationWords)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && rest.Length > word.Length
                && rest[word.Length] is ' ' or '.' or '\t' or '\n' or '\r')
            {
                return rest[(word.Length + 1)..].Trim();
            }
        }

        return rest;
    }

    private static int Write(ReadOnlySpan<char> citation, ImmutableArray<string> citationWords, Span<char> key)
    {
        var length = 0;
        foreach (var c in WithoutWord(citation, citationWords))
        {
            if (!char.IsWhiteSpace(c))
            {
                key[length++] = c;
            }
        }

        return length;
    }
}
