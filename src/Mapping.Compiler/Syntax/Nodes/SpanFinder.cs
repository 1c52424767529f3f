using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax;

/// <summary>Finds the first and last token of a node that is really in the text.</summary>
internal sealed class SpanFinder : SyntaxVisitor
{
    /// <summary>Binding asks for tens of thousands of spans, one after the other.</summary>
    [ThreadStatic]
    private static SpanFinder? used;

    private int start;
    private int end;
    private int missingAt;

    public static TextSpan Find(SyntaxNode node)
    {
        var finder = used ??= new SpanFinder();
        (finder.start, finder.end, finder.missingAt) = (-1, -1, -1);
        node.VisitChildren(finder);
        return finder.start < 0
            ? new TextSpan(Math.Max(finder.missingAt, 0), 0)
            : TextSpan.FromBounds(finder.start, finder.end);
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            missingAt = missingAt < 0 ? token.Start : missingAt;
            return;
        }

        start = start < 0 ? token.Start : start;
        end = token.End;
    }
}
