using System.Text;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Writes a node on one line in the canonical spacing, whatever the layout of the source, so that results do not change with it.
/// </summary>
internal sealed class SourceForm(FileContext file, int skipTokens) : SyntaxVisitor
{
    private readonly StringBuilder text = file.Scratch.Clear();
    private int skipped;
    private SyntaxToken last;
    private SyntaxToken beforeLast;

    public static string Of(FileContext file, SyntaxNode node, int skipTokens = 0)
    {
        var form = new SourceForm(file, skipTokens);
        node.VisitChildren(form);
        return form.text.ToString();
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.IsMissing || skipped++ < skipTokens)
        {
            return;
        }

        if (text.Length > 0 && (NeedsBlank(last, token) || TakesAway))
        {
            text.Append(' ');
        }

        text.Append(file.Source[token.Span]);
        (beforeLast, last) = (last, token);
    }

    /// <summary>A limit is written with its amount: who reads it wants to know what it was, and it may change.</summary>
    public override void VisitNode(SyntaxNode node)
    {
        base.VisitNode(node);
        if (file.Limits?.Peek(file, node) is { } limit)
        {
            text.Append(" (").Append(limit.Reference.Amount).Append(')');
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
