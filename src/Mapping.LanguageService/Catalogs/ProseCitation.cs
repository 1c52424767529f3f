using System.Buffers;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Catalogs;

/// <summary>What may be a citation in prose, such as <c>Article 9(2)</c> or <c>6.1.3</c>.</summary>
internal static class ProseCitation
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.");

    /// <summary>Stretches around a place that a framework may know, the longest first.</summary>
    public static IEnumerable<TextSpan> At(SourceText source, int offset)
    {
        var core = Core(source.Content, offset);
        if (source.Content.AsSpan(core.End) is [' ', _, ..] && !HasDigit(source, core))
        {
            // On the word before the number.
            core = Core(source.Content, core.End + 1);
        }

        if (!HasDigit(source, core))
        {
            yield break;
        }

        var before = source.Content.AsSpan(0, core.Start);
        if (before is [.., ' '])
        {
            var word = before[..^1].LastIndexOfAnyExcept(Letters) + 1;
            if (word < core.Start - 1 && char.IsAsciiLetterUpper(source.Content[word]))
            {
                yield return TextSpan.FromBounds(word, core.End);
            }
        }

        yield return core;
    }

    private static bool HasDigit(SourceText source, TextSpan span) => source[span].ContainsAnyInRange('0', '9');

    /// <summary>Letters, digits, dots and balanced parentheses; neither the full stop nor the bracket of a sentence.</summary>
    private static TextSpan Core(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && IsPart(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsPart(text[end]))
        {
            end++;
        }

        while (start < end && text[start] is '(' or '.')
        {
            start++;
        }

        while (start < end && (text[end - 1] == '.' || (text[end - 1] == ')' && !IsBalanced(text.AsSpan(start, end - start)))))
        {
            end--;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '(' or ')';

    private static bool IsBalanced(ReadOnlySpan<char> text) => text.Count('(') >= text.Count(')');
}
