using System.Globalization;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Html.Writing;

/// <summary>
/// The only door by which text comes onto a page, as content or as the value of an attribute. Nothing of it can be taken for markup;
/// control characters and marks that turn the direction of writing are shown as numbers; what nobody would read to its end is cut.
/// </summary>
internal static class HtmlText
{
    /// <summary>Longer than any sentence of ours; a page of text in one cell helps nobody.</summary>
    public const int MaxLength = 1200;

    public static void Write(CountingWriter output, string text)
    {
        foreach (var c in Of(text))
        {
            switch (c)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                default:
                    output.Write(c);
                    break;
            }
        }
    }

    /// <summary>The first part of a text and how much more there is, where it is longer than the limit.</summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        // Half a surrogate pair is no character.
        var end = char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, end)}… ({text.Length - end} more characters)");
    }

    private static string Of(string text)
    {
        var cut = SafeText.Of(Cut(text, MaxLength));
        return cut.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 && cut.AsSpan().IndexOfAnyInRange('\ufdd0', '\uffff') < 0 ? cut : Whole(cut);
    }

    /// <summary>Puts the replacement character where half a surrogate pair, or what is no character, stands.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Select(rune => IsNoCharacter(rune.Value) ? "\ufffd" : rune.ToString()));

    private static bool IsNoCharacter(int value) => value is >= 0xfdd0 and <= 0xfdef || (value & 0xfffe) == 0xfffe;
}
