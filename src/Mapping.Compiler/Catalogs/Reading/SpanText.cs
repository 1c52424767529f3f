using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Takes spans of a catalog apart.</summary>
internal static class SpanText
{
    public static TextSpan Trim(string text, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The parts between the separators, trimmed; a blank span has none.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan span, char separator)
    {
        if (Trim(text, span).IsEmpty)
        {
            yield break;
        }

        for (var start = span.Start; ;)
        {
            var length = text.AsSpan(start, span.End - start).IndexOf(separator);
            var end = length < 0 ? span.End : start + length;
            yield return Trim(text, TextSpan.FromBounds(start, end));
            if (length < 0)
            {
                yield break;
            }

            start = end + 1;
        }
    }

    /// <summary>The words of a paragraph or value in one line, without the marks of a block quote.</summary>
    public static string OneLine(string text, TextSpan span)
    {
        var content = text.AsSpan(span.Start, span.Length);
        if (!LineEnds.Any(content))
        {
            return content.Trim().ToString();
        }

        var line = new StringBuilder(content.Length);
        foreach (var part in content.EnumerateLines())
        {
            var words = part.TrimStart(" \t>").TrimEnd();
            if (!words.IsEmpty)
            {
                line.Append(line.Length > 0 ? " " : string.Empty).Append(words);
            }
        }

        return line.ToString();
    }

    /// <summary>Whether the text is kebab-case: lower-case letters and digits, with single hyphens between.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var fits = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || (text[i] == '-' && text[i - 1] != '-');
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
