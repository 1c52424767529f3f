using System.Text;
using System.Text.RegularExpressions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// What readers take for the heading of a provision though it is written in another way: as HTML, or as a line that is set in bold or in
/// italics from end to end. Bold words are no heading, nor is a line that does not begin like the citations of the catalog.
/// </summary>
internal sealed partial class HeadingForms
{
    private const string Dash = " — ";

    /// <summary>Most pages have no line that asks for them.</summary>
    private readonly Lazy<HashSet<string>> shapes;

    /// <param name="titles">The headings that are read as provisions.</param>
    public HeadingForms(IEnumerable<string> titles) => shapes = new(() => [.. titles.Select(title => ShapeOf(CitationIn(title)))]);

    /// <summary>Why a line that looks like a heading is none, a clause; null where it does not look like one.</summary>
    /// <param name="line">Without blanks and the marks of quotes around it.</param>
    /// <param name="isShown">Whether it stands in code, which may show how headings look in general.</param>
    public string? WhyNot(ReadOnlySpan<char> line, bool isShown)
    {
        if (line.StartsWith('<'))
        {
            var words = Tag().Replace(line.ToString(), "").Trim();
            return (!isShown && HeadingTag().IsMatch(line)) || IsLikeCitation(words) ? "a heading is written with number signs, not as HTML" : null;
        }

        return Emphasised(line.TrimEnd(".:\\ ")) is { } inner && IsLikeCitation(inner) ? "a heading begins with number signs; a line in bold or in italics is prose" : null;
    }

    /// <summary>What stands between marks that open with a line and close with it; null where they do not.</summary>
    private static string? Emphasised(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('*' or '_'))
        {
            return null;
        }

        var marks = line.IndexOfAnyExcept(line[0]);
        if (marks is < 1 or > 3 || line.Length <= 2 * marks || line[^marks..].ContainsAnyExcept(line[0]))
        {
            return null;
        }

        var inner = line[marks..^marks];
        return inner.Contains(line[..marks], StringComparison.Ordinal) ? null : inner.Trim(" .:").ToString();
    }

    /// <summary>A citation and a title; or nothing but a citation, if it has a number, since words alone are any words.</summary>
    private bool IsLikeCitation(string words)
    {
        var citation = CitationIn(words);
        return (citation.Length < words.Length || HasNumber(citation)) && shapes.Value.Contains(ShapeOf(citation))
            && (citation.Length < words.Length || citation.Count(c => c == ' ') <= 1);
    }

    private static string CitationIn(string title) => title.IndexOf(Dash, StringComparison.Ordinal) is > 0 and var dash ? title[..dash].Trim() : title;

    private static bool HasNumber(string text) => text.Any(char.IsAsciiDigit);

    /// <summary>Letters as one letter, and the first number as one digit, at which it ends: what stands after it is the same form, deeper.</summary>
    private static string ShapeOf(string citation)
    {
        var shape = new StringBuilder();
        foreach (var c in Appearance.Of(citation))
        {
            if (char.IsAsciiDigit(c))
            {
                return shape.Append('0').ToString();
            }

            var sign = char.IsLetter(c) ? 'A' : c;
            if (sign != 'A' || shape.Length == 0 || shape[^1] != 'A')
            {
                shape.Append(sign);
            }
        }

        return shape.ToString();
    }

    // Neither goes back over what it has read by more than one sign, so both are linear, and compiled into the program.
    [GeneratedRegex("^<h[1-6](?:\\s[^>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingTag();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
