using System.Buffers;
using System.Text;

namespace Mapping.Compiler.Text;

/// <summary>
/// What tools write around a word so that a terminal shows it in colour, <c>ESC [ 31 m</c>: it is not seen, and no part of the word. On its way the
/// first character is often lost, <c>[31m</c>, or written as an escape, <c>\u001b[31m</c>.
/// </summary>
public static class TerminalCodes
{
    public const byte Escape = 0x1B;

    private static readonly SearchValues<byte> Parameters = SearchValues.Create("0123456789;:"u8);

    private static readonly SearchValues<char> ParameterLetters = SearchValues.Create("0123456789;:");

    /// <summary>How the first character is written where it is written out.</summary>
    private static readonly string[] WrittenOut = ["\\u001b", "\\u001B", "\\x1b", "\\x1B", "\\033", "\\e", "^[", "\u001b", "\u241b", "\ufffd"];

    /// <summary>The bytes of the code with which a text in ASCII begins; 0 where it begins with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<byte> text)
    {
        var start = text is [Escape, ..] ? 1 : 0;
        if (text.Length < start + 3 || text[start] != (byte)'[')
        {
            return 0;
        }

        var end = text[(start + 1)..].IndexOfAnyExcept(Parameters);
        return end >= 1 - start && text[start + 1 + end] == 'm' ? start + end + 2 : 0;
    }

    /// <summary>The same for the code with which it ends.</summary>
    public static int LengthAtEnd(ReadOnlySpan<byte> text)
    {
        var start = text.LastIndexOf((byte)'[');
        start -= start > 0 && text[start - 1] == Escape ? 1 : 0;
        return start >= 0 && LengthAtStart(text[start..]) == text.Length - start ? text.Length - start : 0;
    }

    /// <summary>A text without such codes; the same where it has none.</summary>
    public static string Remove(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        var (plain, from) = (new StringBuilder(text.Length), 0);
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (CodeAt(text, at, from) is var (start, end))
            {
                plain.Append(text, from, start - from);
                from = end;
            }
        }

        return from == 0 ? text : plain.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The code that has a bracket at a place; null where none has.</summary>
    private static (int Start, int End)? CodeAt(string text, int bracket, int from)
    {
        var length = text.AsSpan(bracket + 1).IndexOfAnyExcept(ParameterLetters);
        if (length < 0 || text[bracket + 1 + length] != 'm')
        {
            return null;
        }

        var before = text.AsSpan(from, bracket - from);
        foreach (var escape in WrittenOut)
        {
            if (before.EndsWith(escape, StringComparison.Ordinal))
            {
                return (bracket - escape.Length, bracket + length + 2);
            }
        }

        return length > 0 ? (bracket, bracket + length + 2) : null;
    }
}
