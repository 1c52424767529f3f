namespace Mapping.Compiler.Syntax.Scanning;

/// <summary>Measures numbers and dates.</summary>
internal static class NumberScanner
{
    /// <summary>The end of a number: digits and letters, then parts that begin with a dot and a digit. It never takes <c>..</c>.</summary>
    public static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfPart(text, start);
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = EndOfPart(text, end + 1);
        }

        return end;
    }

    /// <summary>
    /// The end of a date, or -1. Days and months of one digit are taken too, as impossible dates:
    /// whoever writes <c>2026-3-1</c> means a date.
    /// </summary>
    public static int EndOfDate(ReadOnlySpan<char> text, int start)
    {
        if (start + 4 >= text.Length || text[start + 4] != '-' || !IsDigits(text.Slice(start, 4)))
        {
            return -1;
        }

        var month = EndOfDigits(text, start + 5);
        var day = month > start + 5 && month < text.Length && text[month] == '-' ? EndOfDigits(text, month + 1) : -1;
        return day > month + 1 && (day == text.Length || !Characters.IsWordPart(text[day])) ? day : -1;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end < start + 2 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int EndOfPart(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
