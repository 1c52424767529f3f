using System.Collections.Immutable;

namespace Mapping.Compiler.Text;

/// <summary>
/// The content of a text block: its lines without the indentation they share, without the line of the opening quotes and
/// the line of the closing quotes where these are blank.
/// </summary>
internal static class TextLines
{
    private const int QuotesLength = 3;

    /// <summary>The content of a text token in one piece, without blank lines around it; nothing of a token that is missing.</summary>
    public static string ContentOf(ReadOnlySpan<char> token) => token.IsEmpty ? "" : string.Join("\n", Of(token)).Trim('\n');

    /// <summary>The lines of a text token's content.</summary>
    public static ImmutableArray<string> Of(ReadOnlySpan<char> token)
    {
        var isClosed = token.Length >= 2 * QuotesLength && token.EndsWith("\"\"\"", StringComparison.Ordinal);
        var content = token[QuotesLength..(isClosed ? ^QuotesLength : ^0)];
        var lines = LineEnds.ToLineFeeds(content.ToString()).Split('\n').Select(line => line.TrimEnd()).ToList();
        if (lines.Count == 1)
        {
            return [lines[0].Trim()];
        }

        var first = lines[0].Trim();
        lines.RemoveAt(0);
        if (string.IsNullOrWhiteSpace(lines[^1]))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var dedented = Dedent(lines);
        return first.Length > 0 ? [first, .. dedented] : [.. dedented];
    }

    private static IEnumerable<string> Dedent(List<string> lines)
    {
        var shared = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(IndentOf).DefaultIfEmpty(0).Min();
        return lines.Select(line => string.IsNullOrWhiteSpace(line) ? "" : line[shared..]);
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;
}
