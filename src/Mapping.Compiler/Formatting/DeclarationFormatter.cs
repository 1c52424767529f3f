using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>Writes one whole declaration.</summary>
internal sealed class DeclarationFormatter : SyntaxVisitor
{
    private const int Step = 2;

    private readonly SourceText source;
    private readonly LayoutWriter writer;
    private readonly LineBreaks lineBreaks;
    private readonly Stack<bool> flatBlocks = new();
    private SyntaxNode parent;
    private Spacing spacing;
    private Gap? next;
    private int indent;
    private bool nextBlockIsFlat;
    private bool breaksBeforeReason;

    private DeclarationFormatter(SourceText source, LayoutWriter writer, SyntaxNode declaration, Gap first)
    {
        this.source = source;
        this.writer = writer;
        lineBreaks = new LineBreaks(source);
        parent = declaration;
        next = first;
    }

    private bool IsFlat => flatBlocks.TryPeek(out var isFlat) && isFlat;

    private bool IsAfterOpenBrace => spacing.Last.Kind == SyntaxKind.OpenBrace;

    /// <summary>Writes a declaration, and before it the gap and the comments in it.</summary>
    public static void Write(SourceText source, LayoutWriter writer, DeclarationSyntax declaration, Gap first) =>
        new DeclarationFormatter(source, writer, declaration, first).VisitNode(declaration);

    public override void VisitNode(SyntaxNode node)
    {
        next = GapBefore(node) ?? next;
        if (Blocks.BracesOf(node) is not null)
        {
            nextBlockIsFlat = IsFlat || lineBreaks.IsFlat(node, indent);
        }

        var (outerParent, outerBreaks) = (parent, breaksBeforeReason);
        (parent, breaksBeforeReason) = (node, !IsFlat && lineBreaks.BreaksBeforeReason(node, indent));
        node.VisitChildren(this);
        (parent, breaksBeforeReason) = (outerParent, outerBreaks);
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.Kind == SyntaxKind.CloseBrace)
        {
            CloseBlock();
        }

        var gap = next ?? Gap.Within(spacing.Before(token, parent), indent + Step);
        writer.WriteGap(token, gap);
        writer.Append(TextOf(token, gap));
        spacing.Advance(token);
        next = null;
        if (token.Kind == SyntaxKind.OpenBrace)
        {
            OpenBlock();
        }
    }

    private Gap? GapBefore(SyntaxNode node) => node switch
    {
        ItemSyntax when flatBlocks.Count > 0 && !IsFlat => Gap.Line(indent, IsAfterOpenBrace ? BlankLine.Never : BlankLine.Kept),
        ReasonSyntax when breaksBeforeReason => Gap.Within(GapKind.Line, indent + Step),
        _ => null,
    };

    private void OpenBlock()
    {
        flatBlocks.Push(nextBlockIsFlat);
        indent += Step;
        next = nextBlockIsFlat ? null : Gap.Line(indent, BlankLine.Never);
    }

    private void CloseBlock()
    {
        indent -= Step;
        if (!flatBlocks.Pop())
        {
            var first = IsAfterOpenBrace ? BlankLine.Never : BlankLine.Kept;
            next = new Gap(GapKind.Line, indent, indent + Step, first, BlankLine.Never);
        }
    }

    private string TextOf(in SyntaxToken token, in Gap gap)
    {
        var text = source.ToString(token.Span);
        return token.Kind == SyntaxKind.Text
            ? TextLayout.Indent(text, gap.Kind == GapKind.Line ? gap.Indent : writer.LineIndent() + Step)
            : text;
    }
}
