using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Scanning;

/// <summary>
/// Measures what stands between quotes. What does not end is cut where the author most likely forgot the quote,
/// so that one missing quote spoils one declaration and not the file.
/// </summary>
internal static class StringScanner
{
    private const string TextQuotes = "\"\"\"";

    public static bool IsText(ReadOnlySpan<char> text, int start) =>
        text[start..].StartsWith(TextQuotes, StringComparison.Ordinal);

    /// <summary>
    /// The end of a string on its line. An unterminated one leaves a brace at the end of the line alone,
    /// a closing brace only where it closes a block that began on the line.
    /// </summary>
    public static int EndOfString(ReadOnlySpan<char> text, int start, bool inLineBlock, out TokenFlags flags)
    {
        var end = EndOfContent(text, start, out flags);
        return flags == TokenFlags.None ? end + 1 : BeforeBrace(text[start..end], inLineBlock) + start;
    }

    /// <summary>The end of a quoted field name; an unterminated one ends at the first blank.</summary>
    public static int EndOfQuoted(ReadOnlySpan<char> text, int start, out TokenFlags flags)
    {
        var lineEnd = EndOfContent(text, start, out flags);
        if (flags == TokenFlags.None)
        {
            return lineEnd + 1;
        }

        var end = start + 1;
        while (end < lineEnd && !Characters.IsBlank(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The closing quote, or the end of the line. It looks no further than that, however long the line is.</summary>
    private static int EndOfContent(ReadOnlySpan<char> text, int start, out TokenFlags flags)
    {
        var length = text[(start + 1)..].IndexOfAny(text[start], '\n', '\r');
        var end = length < 0 ? text.Length : start + 1 + length;
        flags = end < text.Length && text[end] == text[start] ? TokenFlags.None : TokenFlags.Unterminated;
        return end;
    }

    /// <summary>The end of a text.</summary>
    public static int EndOfText(ReadOnlySpan<char> text, int start, out TokenFlags flags)
    {
        var contentStart = start + TextQuotes.Length;
        var length = text[contentStart..].IndexOf(TextQuotes, StringComparison.Ordinal);
        var contentEnd = length < 0 ? text.Length : contentStart + length;
        var swallowed = FindSwallowedDeclaration(text[contentStart..contentEnd]);
        flags = length >= 0 && swallowed < 0 ? TokenFlags.None : TokenFlags.Unterminated;
        return flags == TokenFlags.None
            ? contentEnd + TextQuotes.Length
            : start + text[start..(swallowed < 0 ? contentEnd : contentStart + swallowed)].TrimEnd().Length;
    }

    /// <summary>
    /// A brace in the first column and after it a declaration in the first column: no description holds that,
    /// so its closing quotes are the opening ones of a later description. Where the brace stands, or -1.
    /// </summary>
    private static int FindSwallowedDeclaration(ReadOnlySpan<char> content)
    {
        for (var from = 0; ;)
        {
            var found = content[from..].IndexOf('}');
            if (found < 0)
            {
                return -1;
            }

            from += found + 1;
            if (from > 1 && LineEnds.IsPart(content[from - 2]) && BeginsDeclaration(content[from..]))
            {
                return from - 1;
            }
        }
    }

    private static bool BeginsDeclaration(ReadOnlySpan<char> afterBrace)
    {
        var rest = afterBrace.TrimStart();
        var lineBreak = afterBrace.Length - rest.Length - 1;
        if (rest.IsEmpty || lineBreak < 0 || !LineEnds.IsPart(afterBrace[lineBreak]))
        {
            return false;
        }

        var word = rest[..WordScanner.EndOfWord(rest, 0)];
        return Keywords.Find(word) is Keyword.Control or Keyword.System or Keyword.Feed or Keyword.Vendor or Keyword.Gate or Keyword.Group
            or Keyword.Limit or Keyword.Crosswalk or Keyword.Use or Keyword.Owner or Keyword.Waive or Keyword.Exclude;
    }

    private static int BeforeBrace(ReadOnlySpan<char> rest, bool inLineBlock)
    {
        var line = rest.TrimEnd();
        var endsInBrace = line.Length > 2
            && (line[^1] == '{' || (line[^1] == '}' && inLineBlock))
            && char.IsWhiteSpace(line[^2]);
        return endsInBrace ? line[..^1].TrimEnd().Length : line.Length;
    }
}
