using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>Indents a text block with what it belongs to.</summary>
internal static class TextLayout
{
    /// <summary>A text on one line stays as it is; the lines of a longer one move together.</summary>
    public static string Indent(string token, int indent)
    {
        if (!LineEnds.Any(token))
        {
            return token;
        }

        var blanks = new string(' ', indent);
        var lines = TextLines.Of(token).Select(line => line.Length == 0 ? "\n" : $"\n{blanks}{line}");
        return $"\"\"\"{string.Concat(lines)}\n{blanks}\"\"\"";
    }
}
