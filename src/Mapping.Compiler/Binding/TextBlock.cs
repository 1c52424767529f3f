namespace Mapping.Compiler.Binding;

/// <summary>Takes from a <c>"""…"""</c> block the indentation that its lines share, and its blank first and last lines.</summary>
internal static class TextBlock
{
    public static string Dedent(ReadOnlySpan<char> block)
    {
        var lines = block.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var indent = lines.Skip(1).Where(line => !string.IsNullOrWhiteSpace(line)).Select(IndentOf).DefaultIfEmpty(0).Min();
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i].Length >= indent ? lines[i][indent..].TrimEnd() : "";
        }

        return string.Join('\n', lines).Trim();
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;
}
