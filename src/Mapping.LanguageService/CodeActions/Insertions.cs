using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Puts new text where the layout wants it.</summary>
internal static class Insertions
{
    private const int Step = 2;

    /// <summary>The text with the line breaks that the file has.</summary>
    public static string WithLineBreaksOf(SourceText source, string text) =>
        source.Content.Contains("\r\n", StringComparison.Ordinal) ? text.ReplaceLineEndings("\r\n") : text;

    /// <summary>A declaration at the end of a file, a blank line after the last.</summary>
    public static TextEdit AtEnd(SourceText source, string declaration)
    {
        var end = source.Content.AsSpan().TrimEnd().Length;
        var text = end == 0 ? $"{declaration}\n" : $"\n\n{declaration}\n";
        return new TextEdit(source.LocationOf(TextSpan.FromBounds(end, source.Length)), WithLineBreaksOf(source, text));
    }

    /// <summary>An item in a block, behind another one or first; null where the block has no braces.</summary>
    public static TextEdit? Item(SourceText source, SyntaxNode block, ItemSyntax? after, string item) => Items(source, block, after, [item]);

    /// <summary>The same for several, one behind the other.</summary>
    public static TextEdit? Items(SourceText source, SyntaxNode block, ItemSyntax? after, IReadOnlyList<string> items)
    {
        if (Blocks.BracesOf(block) is not { Open.IsMissing: false, Close.IsMissing: false } braces)
        {
            return null;
        }

        var inside = TextSpan.FromBounds(braces.Open.End, braces.Close.Start);
        var start = after is null ? braces.Open.End : after.Span.End;
        if (source[inside].Contains('\n'))
        {
            var blanks = new string(' ', IndentOf(source, braces.Open.Start) + Step);
            return new TextEdit(source.LocationOf(new TextSpan(EndOfItemLine(source, start, inside.End), 0)), WithLineBreaksOf(source, string.Concat(items.Select(item => $"\n{blanks}{item}"))));
        }

        var behind = source[TextSpan.FromBounds(start, inside.End)].IsEmpty ? " " : "";
        return new TextEdit(source.LocationOf(new TextSpan(start, 0)), $" {string.Join(' ', items)}{behind}");
    }

    /// <summary>Behind the comment that follows on the line, if nothing else does.</summary>
    private static int EndOfItemLine(SourceText source, int start, int limit)
    {
        var rest = source[TextSpan.FromBounds(start, limit)];
        var lineBreak = rest.IndexOf('\n');
        var line = (lineBreak < 0 ? rest : rest[..lineBreak]).TrimEnd();
        return line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? start + line.Length : start;
    }

    private static int IndentOf(SourceText source, int offset)
    {
        var line = source[source.LineSpan(source.PositionOf(offset).Line)];
        return line.Length - line.TrimStart().Length;
    }
}
