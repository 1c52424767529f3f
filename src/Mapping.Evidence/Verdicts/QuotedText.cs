using System.Text;

namespace Mapping.Evidence.Verdicts;

/// <summary>A text taken apart into what it quotes (in a fence, behind <c>&gt;</c>, or indented as code) and what it says beside that.</summary>
/// <param name="Quoted">The lines that are quoted, without the marks.</param>
/// <param name="Rest">The other lines.</param>
internal readonly record struct QuotedText(string Quoted, string Rest)
{
    private const string CodeIndent = "    ";

    public static QuotedText Of(string text)
    {
        var (quoted, rest) = (new StringBuilder(), new StringBuilder());
        string? fence = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var start = line.TrimStart();
            if (fence is not null ? start.TrimEnd().SequenceEqual(fence) : start.StartsWith("```") || start.StartsWith("~~~"))
            {
                fence = fence is null ? FenceOf(start) : null;
            }
            else if (fence is not null)
            {
                quoted.Append(line).Append('\n');
            }
            else if (start.StartsWith('>'))
            {
                quoted.Append(start.Length > 1 && start[1] == ' ' ? start[2..] : start[1..]).Append('\n');
            }
            else if (line.StartsWith(CodeIndent) || line.StartsWith('\t'))
            {
                quoted.Append(line[(line[0] == '\t' ? 1 : CodeIndent.Length)..]).Append('\n');
            }
            else
            {
                (start.IsEmpty ? quoted : rest).Append(line).Append('\n');
            }
        }

        return new QuotedText(quoted.ToString(), rest.ToString());
    }

    /// <summary>A text whose lines are all indented, without what they are indented by in common.</summary>
    public static string Dedent(string text)
    {
        var indent = int.MaxValue;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            indent = line.IsWhiteSpace() ? indent : Math.Min(indent, line.Length - line.TrimStart(' ').Length);
        }

        return indent is 0 or int.MaxValue ? text : string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length < indent ? "" : line[indent..]));
    }

    /// <summary>The signs with which a fence begins, and which end it.</summary>
    private static string FenceOf(ReadOnlySpan<char> line) => line[..(line.IndexOfAnyExcept(line[0]) is >= 0 and var end ? end : line.Length)].ToString();
}
