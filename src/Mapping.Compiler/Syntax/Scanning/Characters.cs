using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Scanning;

/// <summary>What a character may be part of.</summary>
internal static class Characters
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>By ASCII character, in rows of 16: whether it is a letter, a digit or an underscore. Looked at for nearly each character of a source.</summary>
    private static ReadOnlySpan<byte> AsciiWordParts =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    public static bool IsBlank(char c) => c == ' ' || c == '\n' || char.IsWhiteSpace(c) || c == ByteOrderMark;

    /// <summary>May follow the first letter of a name. Letters of any script, so that a misplaced one does not tear a name.</summary>
    public static bool IsWordPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || c == '_' || (c > '\x7F' && char.IsLetterOrDigit(c));

    /// <summary>Begins a token of the language, so that a run of unknown characters ends before it.</summary>
    public static bool BeginsToken(char c) =>
        IsBlank(c) || char.IsAsciiLetterOrDigit(c) || "\"`{}(),.-%=<>/'".Contains(c, StringComparison.Ordinal);

    /// <summary>The end of the run of ASCII word characters at a position.</summary>
    public static int EndOfWordRun(ReadOnlySpan<char> text, int position)
    {
        // Words are short: a search over many characters at once takes longer to begin than a loop to end.
        var parts = AsciiWordParts;
        while ((uint)position < (uint)text.Length && text[position] < parts.Length && parts[text[position]] != 0)
        {
            position++;
        }

        return position;
    }

    /// <summary>The end of the line at a position, before its line break.</summary>
    public static int EndOfLine(ReadOnlySpan<char> text, int position)
    {
        var length = LineEnds.Find(text[position..]);
        return length < 0 ? text.Length : position + length;
    }
}
