namespace Mapping.Compiler.Text;

/// <summary>
/// What ends a line, for all that counts lines or ends something with them: a line feed, a carriage return, or the two in this order as
/// one. Editors see it so; where a compiler saw it otherwise, a comment could hide what an editor shows on the next line.
/// </summary>
public static class LineEnds
{
    public static bool IsPart(char c) => c is '\n' or '\r';

    /// <summary>Where the first line ends, before its end; -1 where none ends.</summary>
    public static int Find(ReadOnlySpan<char> text) => text.IndexOfAny('\n', '\r');

    /// <summary>Where the last line begins.</summary>
    public static int StartOfLast(ReadOnlySpan<char> text) => text.LastIndexOfAny('\n', '\r') + 1;

    public static bool Any(ReadOnlySpan<char> text) => Find(text) >= 0;

    /// <summary>The length of the line end that begins at a place.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int position) =>
        text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;

    /// <summary>How many line ends there are.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = Find(text); at >= 0; at = Find(text))
        {
            count++;
            text = text[(at + LengthAt(text, at))..];
        }

        return count;
    }

    /// <summary>The text with line feeds alone.</summary>
    public static string ToLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
