using System.Text;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>Writes tokens and, where they were, the comments between them.</summary>
internal sealed class LayoutWriter(SourceText source)
{
    private readonly StringBuilder output = new();
    private int lineStart;

    public override string ToString() => output.ToString();

    /// <summary>Writes what stands before the end of the file, and the final line break.</summary>
    public void WriteEnd(in SyntaxToken endOfFile)
    {
        var trivia = Trivia.Before(endOfFile, source);
        WriteComments(trivia, Gap.Line(0, BlankLine.Kept));
        if (output.Length > 0)
        {
            output.Append('\n');
        }
    }

    /// <summary>The column at which the line at hand begins.</summary>
    public int LineIndent()
    {
        var indent = 0;
        while (lineStart + indent < output.Length && output[lineStart + indent] == ' ')
        {
            indent++;
        }

        return indent;
    }

    /// <summary>Writes what stands before a token.</summary>
    public void WriteGap(in SyntaxToken token, in Gap gap)
    {
        var trivia = Trivia.Before(token, source);
        WriteComments(trivia, gap);
        if (trivia.Comments.Length > 0 || gap.Kind == GapKind.Line)
        {
            var isOnly = !trivia.Comments.Any(IsOnOwnLine);
            Break(trivia.LineBreaksAfter, isOnly ? Stricter(gap) : gap.Last, gap.Indent);
        }
        else if (gap.Kind == GapKind.Space)
        {
            output.Append(' ');
        }
    }

    private void WriteComments(in Trivia trivia, in Gap gap)
    {
        var policy = gap.First;
        foreach (var comment in trivia.Comments)
        {
            if (IsOnOwnLine(comment))
            {
                Break(comment.LineBreaksBefore, policy, gap.CommentIndent);
                policy = BlankLine.Kept;
            }
            else
            {
                output.Append("  ");
            }

            Append(source.ToString(comment.Span));
        }
    }

    private bool IsOnOwnLine(Comment comment) => comment.LineBreaksBefore > 0 || output.Length == 0;

    /// <summary>One line break is the first and the last at once.</summary>
    private static BlankLine Stricter(in Gap gap) => (gap.First, gap.Last) switch
    {
        (BlankLine.Never, _) or (_, BlankLine.Never) => BlankLine.Never,
        (BlankLine.Always, _) or (_, BlankLine.Always) => BlankLine.Always,
        _ => BlankLine.Kept,
    };

    private void Break(int authorsBreaks, BlankLine policy, int indent)
    {
        if (output.Length > 0)
        {
            var isBlank = policy == BlankLine.Always || (policy == BlankLine.Kept && authorsBreaks > 1);
            output.Append(isBlank ? "\n\n" : "\n");
        }

        lineStart = output.Length;
        output.Append(' ', indent);
    }

    /// <summary>Writes a token.</summary>
    public void Append(string text)
    {
        output.Append(text);
        var lineBreak = text.LastIndexOf('\n');
        lineStart = lineBreak < 0 ? lineStart : output.Length - text.Length + lineBreak + 1;
    }
}
