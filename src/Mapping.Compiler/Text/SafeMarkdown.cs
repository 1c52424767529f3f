using System.Buffers;
using System.Text;

namespace Mapping.Compiler.Text;

/// <summary>
/// Makes text from sources stand in Markdown as it is written, on every host: no markup, no HTML, no link, no mention of a person, no
/// reference to an issue, no second line. All Markdown that leaves the product goes through here.
/// </summary>
public static class SafeMarkdown
{
    /// <summary>Invisible and without effect. Hosts look for addresses and names after marks are taken off, so that no mark keeps them from it; this does.</summary>
    private const char WordJoiner = '\u2060';

    private const string References = "@#!%&~$";

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>#|~&$");

    /// <summary>A whole text, without the blanks around it, which can make code of a line.</summary>
    public static string Of(string text) => Escaped(HarmlessText.Of(text).Trim());

    /// <summary>A part of a line whose other parts are written by somebody else, as links are; it keeps its blanks.</summary>
    public static string Part(string text) => Escaped(HarmlessText.Of(text));

    private static string Escaped(string safe)
    {
        var escaped = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            if (i > 0 && JoinsLink(safe, i))
            {
                escaped.Append(WordJoiner);
            }

            escaped.Append(Marks.Contains(safe[i]) || BeginsBlock(safe, i) ? "\\" : "").Append(safe[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A text that begins like an item of a list, or a rule, would become one.</summary>
    private static bool BeginsBlock(string text, int index) => text[index] switch
    {
        '-' or '+' or '=' => index == 0,
        '.' or ')' => index > 0 && !text.AsSpan(0, index).ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };

    /// <summary>
    /// As in <c>@name</c>, <c>a@b.example</c>, <c>#12</c>, <c>!12</c>, <c>:name:</c>, <c>https://</c>, <c>mailto:</c>, <c>www.</c> and
    /// <c>GH-12</c>; a colon before the number of a line makes none.
    /// </summary>
    private static bool JoinsLink(string text, int index)
    {
        var (last, next) = (text[index - 1], text[index]);
        return last switch
        {
            _ when References.Contains(last, StringComparison.Ordinal) => char.IsLetterOrDigit(next) || next is '_' or '"',
            ':' => next is '/' or '+' or '-' || char.IsLetter(next),
            'w' or 'W' => next == '.' && EndsIn(text, index, "www"),
            '-' => char.IsAsciiDigit(next) && EndsIn(text, index - 1, "gh"),
            _ => false,
        };
    }

    private static bool EndsIn(string text, int end, string word) =>
        end >= word.Length && text.AsSpan(end - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
