namespace Mapping.Compiler.Text;

/// <summary>
/// An immutable text with the name it goes by. The path is relative to the workspace and uses <c>/</c>,
/// so that results do not depend on the machine.
/// </summary>
public sealed class SourceText(string path, string content)
{
    private static readonly LinePosition Start = new(1, 1);

    private int[]? lineStarts;

    public string Path { get; } = path;

    public string Content { get; } = content;

    public int Length => Content.Length;

    public int LineCount => LineStarts.Length;

    /// <summary>Where in its file the text begins; the start, but for a <see cref="Place"/>.</summary>
    public LinePosition Origin { get; private init; } = Start;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Content);

    /// <summary>A place in a file whose text is not kept, since it is too large or nobody's business.</summary>
    public static Location Place(string path, long line, int column) =>
        new SourceText(path, "") { Origin = new LinePosition((int)Math.Min(line, int.MaxValue), column) }.LocationOf(default);

    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>Turns an offset (0 to <see cref="Length"/>) into a line and column.</summary>
    public LinePosition PositionOf(int offset)
    {
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        var column = offset - LineStarts[line] + 1;
        return new LinePosition(line + Origin.Line, line == 0 ? column + Origin.Column - 1 : column);
    }

    /// <summary>The span of a line (counted from 1 in its file) without its line break.</summary>
    public TextSpan LineSpan(int line)
    {
        var index = line - Origin.Line;
        var start = LineStarts[index];
        var end = index + 1 < LineStarts.Length ? LineStarts[index + 1] : Content.Length;
        while (end > start && LineEnds.IsPart(Content[end - 1]))
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
        for (var offset = LineEnds.Find(content); offset >= 0;)
        {
            offset += LineEnds.LengthAt(content, offset);
            starts.Add(offset);
            var next = LineEnds.Find(content.AsSpan(offset));
            offset = next < 0 ? -1 : offset + next;
        }

        return [.. starts];
    }
}
