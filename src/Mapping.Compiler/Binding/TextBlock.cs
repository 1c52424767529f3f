namespace Mapping.Compiler.Binding;

/// <summary>Takes from a <c>"""…"""</c> block the indentation that its lines share, and its blank first and last lines.</summary>
internal static class TextBlock
{
    private const int LongestOnStack = 512;

    public static string Dedent(ReadOnlySpan<char> block)
    {
        var indent = SharedIndent(block);
        var text = block.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[block.Length];
        var length = 0;
        foreach (var range in block.Split('\n'))
        {
            var line = LineAt(block, range);
            if (range.Start.Value > 0)
            {
                text[length++] = '\n';
                line = line.Length >= indent ? line[indent..].TrimEnd() : [];
            }

            line.CopyTo(text[length..]);
            length += line.Length;
        }

        return text[..length].Trim().ToString();
    }

    /// <summary>The first line stands behind the quotes, so its blanks say nothing.</summary>
    private static int SharedIndent(ReadOnlySpan<char> block)
    {
        var indent = int.MaxValue;
        foreach (var range in block.Split('\n'))
        {
            var line = LineAt(block, range);
            if (range.Start.Value > 0 && !line.IsWhiteSpace())
            {
                indent = Math.Min(indent, line.Length - line.TrimStart().Length);
            }
        }

        return indent == int.MaxValue ? 0 : indent;
    }

    /// <summary>The line without the first half of a Windows line break.</summary>
    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> block, Range range)
    {
        var line = block[range];
        var isLast = range.End.Value == block.Length;
        return !isLast && line.EndsWith('\r') ? line[..^1] : line;
    }
}
