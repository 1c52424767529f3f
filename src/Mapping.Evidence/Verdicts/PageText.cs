using System.Text;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// What a page of HTML shows beside its headings and the heads of its tables. An image, or what draws itself, is shown. One pass: what is opened
/// and never closed is looked for once, since a page may hold thousands of it.
/// </summary>
internal sealed class PageText
{
    /// <summary>Nothing of what they hold counts.</summary>
    private static readonly string[] Hidden = ["head", "script", "style", "h1", "h2", "h3", "h4", "h5", "h6", "th"];

    /// <summary>What they hold counts, the marks themselves do not.</summary>
    private static readonly string[] Marks =
    [
        "!doctype", "html", "body", "div", "main", "section", "article", "p", "br", "hr", "span", "table", "thead", "tbody", "tr", "td", "ul", "ol", "li", "a", "b", "i",
        "em", "strong", "header", "footer", "nav",
    ];

    private readonly string text;
    private readonly HashSet<string> unclosed = new(StringComparer.Ordinal);

    private PageText(string text) => this.text = text;

    public static bool IsPage(string text) => text.AsSpan().TrimStart() is var page
        && (page.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || page.StartsWith("<html", StringComparison.OrdinalIgnoreCase));

    /// <summary>The text with an end of line in place of what is not shown.</summary>
    public static string Of(string text) => new PageText(text).Shown();

    /// <summary>A text without comments of HTML and Markdown; one that never ends is text.</summary>
    public static string WithoutComments(string text)
    {
        if (!text.Contains("<!--", StringComparison.Ordinal))
        {
            return text;
        }

        var page = new PageText(text);
        return page.Without(page.EndOfComment, "");
    }

    private string Shown() => Without(EndOfUnseen, "\n");

    private string Without(Func<int, int> endOf, string instead)
    {
        var shown = new StringBuilder(text.Length);
        var from = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('<', at) : -1)
        {
            var end = endOf(at);
            if (end < 0)
            {
                at++;
                continue;
            }

            shown.Append(text, from, at - from).Append(instead);
            (from, at) = (end, end);
        }

        return shown.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Where what begins there and is not shown ends; -1 where it is shown.</summary>
    private int EndOfUnseen(int at)
    {
        if (EndOfComment(at) is >= 0 and var comment)
        {
            return comment;
        }

        foreach (var name in Hidden)
        {
            if (IsNamed(at + 1, name))
            {
                return EndOf($"</{name}>", at);
            }
        }

        var start = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        return Array.Exists(Marks, name => IsNamed(start, name)) ? EndOf(">", at) : -1;
    }

    private int EndOfComment(int at) => StartsAt(at, "<!--") ? EndOf("-->", at + "<!--".Length) : -1;

    private int EndOf(string close, int from)
    {
        var found = unclosed.Contains(close) ? -1 : text.IndexOf(close, from, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            unclosed.Add(close);
        }

        return found < 0 ? -1 : found + close.Length;
    }

    private bool IsNamed(int at, string name) => StartsAt(at, name)
        && (at + name.Length == text.Length || text[at + name.Length] is var next && !char.IsLetterOrDigit(next) && next != '_');

    private bool StartsAt(int at, string word) => at < text.Length && text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
