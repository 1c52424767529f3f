using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax;

/// <summary>Finds the first and last token of a node that is really in the text.</summary>
internal sealed class SpanFinder : SyntaxVisitor
{
    private int start = -1;
    private int end = -1;
    private int missingAt = -1;

    public static TextSpan Find(SyntaxNode node)
    {
        var finder = new SpanFinder();
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
