using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>
/// Writes a file in the canonical layout. No token and no comment is lost or changed, apart from the indentation of text blocks.
/// A declaration with a syntax error is kept as it stands.
/// </summary>
public static class Formatter
{
    /// <summary>Lines end as the first line of the file does, so that a file that git checked out with both characters stays as it is; else in a line feed.</summary>
    public static string Format(SyntaxTree tree)
    {
        var formatted = new FileFormatter(tree).Format();
        return EndsInBoth(tree.Source.Content) ? formatted.Replace("\n", "\r\n", StringComparison.Ordinal) : formatted;
    }

    private static bool EndsInBoth(ReadOnlySpan<char> text) => LineEnds.Find(text) is >= 0 and var end && LineEnds.LengthAt(text, end) == 2;
}
