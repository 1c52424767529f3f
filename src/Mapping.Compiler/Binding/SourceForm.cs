using System.Text;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Writes a node on one line in the canonical spacing, whatever the layout of the source, so that results do not change with it.
/// </summary>
internal sealed class SourceForm(FileContext file, int skipTokens, TextSpan part) : SyntaxVisitor
{
    private readonly StringBuilder text = file.Scratch.Clear();
    private int skipped;
    private int partStart;
    private int partEnd;
    private SyntaxToken last;
    private SyntaxToken beforeLast;

    public static string Of(FileContext file, SyntaxNode node, int skipTokens = 0) => Of(file, node, skipTokens, default).Text;

    /// <summary>The form, and where in it a part of the source stands, with the blank before it; empty where it stands nowhere.</summary>
    public static (string Text, TextSpan Part) Of(FileContext file, SyntaxNode node, int skipTokens, TextSpan part)
    {
        var form = new SourceForm(file, skipTokens, part);
        node.VisitChildren(form);
        return (form.text.ToString(), TextSpan.FromBounds(form.partStart, Math.Max(form.partStart, form.partEnd)));
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.IsMissing || skipped++ < skipTokens)
        {
            return;
        }

        partStart = !part.IsEmpty && token.Start == part.Start ? text.Length : partStart;
        if (text.Length > 0 && (NeedsBlank(last, token) || TakesAway))
        {
            text.Append(' ');
        }

        text.Append(file.Source[token.Span]);
        (beforeLast, last) = (last, token);
        partEnd = part.Contains(token.Start) ? text.Length : partEnd;
    }

    /// <summary>A limit is written with its amount: who reads it wants to know what it was, and it may change.</summary>
    public override void VisitNode(SyntaxNode node)
    {
        base.VisitNode(node);
        if (file.Limits?.Peek(file, node) is { } limit)
        {
            text.Append(" (").Append(limit.Reference.Amount).Append(')');
            partEnd = part.Contains(node.Span.Start) ? text.Length : partEnd;
        }
    }

    /// <summary>Behind a field a minus takes away, elsewhere it belongs to its number.</summary>
    private bool TakesAway => last.Kind == SyntaxKind.Minus && beforeLast.Kind is (SyntaxKind.Name or SyntaxKind.Upper or SyntaxKind.Quoted or SyntaxKind.Number or SyntaxKind.Star or SyntaxKind.CloseBracket);

    /// <summary>Around these no blank stands; the blank after the dot of <c>Art. 9</c> goes too, and look-up does not mind.</summary>
    private static bool NeedsBlank(in SyntaxToken left, in SyntaxToken right) =>
        !(right.Kind is SyntaxKind.Comma or SyntaxKind.CloseParen or SyntaxKind.OpenBracket or SyntaxKind.CloseBracket or SyntaxKind.Dot or SyntaxKind.DotDot or SyntaxKind.Percent
          || left.Kind is SyntaxKind.OpenParen or SyntaxKind.OpenBracket or SyntaxKind.Dot or SyntaxKind.DotDot or SyntaxKind.Minus
          || (right.Kind == SyntaxKind.OpenParen && right.FullStart == right.Start));
}
