namespace Mapping.Compiler.Text;

/// <summary>
/// An immutable text with the name it goes by. The path is relative to the workspace and uses <c>/</c>,
/// so that results do not depend on the machine.
/// </summary>
public sealed class SourceText(string path, string content)
{
    private int[]? lineStarts;

    public string Path { get; } = path;

    public string Content { get; } = content;

    public int Length => Content.Length;

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Content);

    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>Turns an offset (0 to <see cref="Length"/>) into a line and column.</summary>
    public LinePosition PositionOf(int offset)
    {
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a line (counted from 1) without its line break.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public Location LocationOf(TextSpan span) => new(this, span);

    public override string ToString() => Path;

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var offset = content.AsSpan().IndexOf('\n'); offset >= 0;)
        {
            starts.Add(offset + 1);
            var next = content.AsSpan(offset + 1).IndexOf('\n');
            offset = next < 0 ? -1 : offset + 1 + next;
        }

        return [.. starts];
    }
}
