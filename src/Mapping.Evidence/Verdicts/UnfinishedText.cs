using System.Buffers;
using System.Text.RegularExpressions;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Verdicts;

/// <summary>Tells texts in which somebody was to write and did not: templates, and what fills a page until there is a text.</summary>
internal static partial class UnfinishedText
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n<>");

    /// <summary>What word processors write where somebody is to write.</summary>
    private static readonly string[] Prompts =
    [
        "Click or tap here to enter text", "Click here to enter text", "Click or tap to enter a date", "Click here to enter a date", "Choose an item.",
        "Klicken oder tippen Sie hier, um Text einzugeben", "Klicken Sie hier, um Text einzugeben", "Wählen Sie ein Element aus.",
    ];

    /// <summary>Files in which brackets and lines stand for something else.</summary>
    private static readonly string[] Settings = [".yaml", ".yml", ".json", ".toml", ".ini", ".cfg", ".conf", ".properties", ".xml", ".csv", ".tsv"];

    /// <summary>A clause that follows the name of the file; null where it may be finished.</summary>
    /// <param name="path">Its path, whose ending tells whether it is prose.</param>
    /// <param name="text">What stands in it.</param>
    public static string? Why(string path, string text)
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

        if (Prompts.FirstOrDefault(prompt => text.Contains(prompt, StringComparison.OrdinalIgnoreCase)) is { } asked)
        {
            return $"is a template in which \"{asked}\" was never filled in";
        }

        var prose = text.Contains("```", StringComparison.Ordinal) || text.Contains("~~~", StringComparison.Ordinal) ? QuotedText.Of(text).Rest : text;
        var isProse = !Settings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        foreach (var fields in isProse ? [Field(), NameInBrackets(), PenLine()] : new[] { Field() })
        {
            foreach (var field in fields.EnumerateMatches(prose))
            {
                if (!IsInCode(prose, field.Index) && !IsDefined(prose, field))
                {
                    return $"is a template in which \"{prose.AsSpan(field.Index, field.Length)}\" was never filled in";
                }
            }
        }

        HashSet<string>? closed = null;
        foreach (var place in Place().EnumerateMatches(text))
        {
            var next = place.Index + place.Length;
            var found = text.AsSpan(place.Index, place.Length);
            if (found[0] == '[' && !isProse && !found.Contains(' '))
            {
                continue;
            }

            if (found[0] == '<' ? !IsElement(found, closed ??= Closed(text)) : next == text.Length || text[next] is not ('(' or '[' or ':'))
            {
                return $"is a template in which \"{found}\" was never filled in";
            }
        }

        return null;
    }

    /// <summary>Whether it is a link whose target stands elsewhere in the text.</summary>
    private static bool IsDefined(string text, ValueMatch field) =>
        text[field.Index] == '[' && text.Contains($"\n{text.AsSpan(field.Index, field.Length)}:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it stands between two backticks of its line.</summary>
    private static bool IsInCode(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        return text.AsSpan(start, at - start).Count('`') % 2 == 1;
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

    /// <summary>With what a place to fill in begins.</summary>
    private const string Asks = @"\s*(insert|enter|fill in|your|" + Placeholders.Organisation + @"|name of)\b";

    /// <summary>What templates hold in brackets: <c>[Insert name here]</c>, <c>&lt;Company&gt;</c>, <c>{{organisation}}</c>.</summary>
    [GeneratedRegex(@"\[" + Asks + @"[^\[\]\n]{0,60}\]|<" + Asks + @"[^<>\n]{0,60}>|\{\{" + Asks + @"[^{}\n]{0,60}\}\}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    /// <summary>
    /// Fields that a program was to fill in, <c>${company}</c>, <c>$COMPANY</c>, <c>%COMPANY%</c>, <c>«Company_Name»</c>, <c>[NAME]</c>, <c>&lt;%= company %&gt;</c>, and blanks for a pen,
    /// <c>by ______ on [●]</c>. What is a variable of a shell, a word in quotation marks or a link has other words, small letters or one word only.
    /// </summary>
    [GeneratedRegex(
        @"\$\{\s*(?i:" + Placeholders.Parties + @")([_. ]?(?i:name|title|date|id))?\s*\}"
        + @"|\$(" + Placeholders.CapitalParties + @")(_(NAME|TITLE|DATE))?\b"
        + @"|%(" + Placeholders.CapitalParties + @"|NAME)(_(NAME|TITLE|DATE))?%"
        + @"|<%=?[^%<>\n]{1,60}%>"
        + @"|«([A-Za-z]+(_[A-Za-z]+)+|[A-Z][a-z]+([A-Z][a-z]+)+|(?i:" + Placeholders.Parties + @"|name|date))»"
        + @"|\[((NAME|DATE|" + Placeholders.CapitalParties + @"|SIGNATURE|XX+)([ _](NAME|TITLE|DATE))?|(SYSTEM|PRODUCT|OWNER|ROLE)[ _]NAME)\](?![(\[:])"
        + @"|\[\s?[●•_]{1,60}\s?\]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    /// <summary>In prose, where brackets are no list, no heading of settings and no link.</summary>
    [GeneratedRegex(@"(?<![\w\]!])\[(" + Placeholders.Parties + "|" + Placeholders.Details + @")([ _](name|title|date))?\](?![(\[:])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameInBrackets();

    /// <summary>A line to write on, beside the words that say what.</summary>
    [GeneratedRegex(@"(?<=[^\W_][^\n]{0,60}[^\w\n])_{4,}(?!\w)|(?<!\w)_{4,}(?=[^\w\n][^\n]{0,60}[^\W_])", RegexOptions.CultureInvariant)]
    private static partial Regex PenLine();
}
