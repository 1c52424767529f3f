using System.Collections.Immutable;
using System.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>
/// The form under which citations are looked up: without blanks, without the words that a framework lets stand in front
/// (<c>Article 9(2)</c>, <c>Art. 9(2)</c> and <c>9(2)</c> are one), case kept.
/// </summary>
public static class CitationKey
{
    public static string Of(ReadOnlySpan<char> citation, ImmutableArray<string> citationWords)
    {
        var rest = citation.Trim();
        foreach (var word in citationWords)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && rest.Length > word.Length
                && rest[word.Length] is ' ' or '.' or '\t' or '\n' or '\r')
            {
                rest = rest[(word.Length + 1)..].Trim();
                break;
            }
        }

        var key = new StringBuilder(rest.Length);
        foreach (var c in rest)
        {
            if (!char.IsWhiteSpace(c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }
}
