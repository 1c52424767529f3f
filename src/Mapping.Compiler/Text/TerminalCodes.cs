using System.Buffers;
using System.Text;

namespace Mapping.Compiler.Text;

/// <summary>What tools write around a word so that a terminal shows it in colour, <c>ESC [ 31 m</c>: it is not seen, and no part of the word.</summary>
public static class TerminalCodes
{
    public const byte Escape = 0x1B;

    private static readonly SearchValues<byte> Parameters = SearchValues.Create("0123456789;:"u8);

    private static readonly SearchValues<char> ParameterLetters = SearchValues.Create("0123456789;:");

    /// <summary>The bytes of the code with which a text in ASCII begins; 0 where it begins with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<byte> text)
    {
        if (text is not [Escape, (byte)'[', ..])
        {
            return 0;
        }

        var end = text[2..].IndexOfAnyExcept(Parameters);
        return end >= 0 && text[2 + end] == 'm' ? end + 3 : 0;
    }

    /// <summary>The same for the code with which it ends.</summary>
    public static int LengthAtEnd(ReadOnlySpan<byte> text)
    {
        var start = text.LastIndexOf(Escape);
        return start >= 0 && LengthAtStart(text[start..]) == text.Length - start ? text.Length - start : 0;
    }

    /// <summary>A text without such codes.</summary>
    public static string Remove(string text)
    {
        var (plain, from) = (new StringBuilder(text.Length), 0);
        for (var at = text.IndexOf((char)Escape, StringComparison.Ordinal); at >= 0; at = text.IndexOf((char)Escape, at + 1))
        {
            if (EndOfCode(text, at) is { } end)
            {
                plain.Append(text, from, at - from);
                from = end;
            }
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }

    private static int? EndOfCode(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '[')
        {
            return null;
        }

        var length = text.AsSpan(at + 2).IndexOfAnyExcept(ParameterLetters);
        return length >= 0 && text[at + 2 + length] == 'm' ? at + length + 3 : null;
    }
}
