namespace Mapping.Compiler.Formatting;

/// <summary>What to write before a token.</summary>
/// <param name="Kind">Where no comment decides.</param>
/// <param name="Indent">The column of the token where a new line begins: always, or because of a comment.</param>
/// <param name="CommentIndent">The column of comments on lines of their own.</param>
/// <param name="First">For the first line break, in front of the comments.</param>
/// <param name="Last">For the last line break, in front of the token.</param>
internal readonly record struct Gap(GapKind Kind, int Indent, int CommentIndent, BlankLine First, BlankLine Last)
{
    /// <summary>Within an item; the indentation is for what a comment drives to the next line.</summary>
    public static Gap Within(GapKind kind, int indent) => new(kind, indent, indent, BlankLine.Never, BlankLine.Never);

    public static Gap Line(int indent, BlankLine first) => new(GapKind.Line, indent, indent, first, BlankLine.Kept);
}
