using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>How wide a node would be on one line, without comments.</summary>
internal sealed class FlatWidth : SyntaxVisitor
{
    /// <summary>Wider than any line.</summary>
    public const int Unlimited = int.MaxValue / 2;

    private readonly SourceText source;
    private SyntaxNode parent;
    private Spacing spacing;
    private int width;

    private FlatWidth(SourceText source, SyntaxNode node)
    {
        this.source = source;
        parent = node;
    }

    public static int Of(SyntaxNode node, SourceText source)
    {
        var meter = new FlatWidth(source, node);
        node.VisitChildren(meter);
        return meter.width;
    }

    public override void VisitNode(SyntaxNode node)
    {
        var outer = parent;
        parent = node;
        node.VisitChildren(this);
        parent = outer;
    }

    public override void VisitToken(in SyntaxToken token)
    {
        var isFirst = width == 0;
        var hasSpace = !isFirst && spacing.Before(token, parent) == GapKind.Space;
        width += hasSpace ? token.Length + 1 : token.Length;
        if (token.Kind == SyntaxKind.Text && LineEnds.Any(source[token.Span]))
        {
            width = Unlimited;
        }

        spacing.Advance(token);
    }
}
