using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>Tells the declarations that may be written anew from those that a syntax error makes unclear.</summary>
internal sealed class Wholeness : SyntaxVisitor
{
    private bool isWhole = true;

    public static bool Of(DeclarationSyntax declaration, ImmutableArray<Diagnostic> diagnostics)
    {
        if (declaration is SkippedDeclarationSyntax || HasFinding(declaration.Span, diagnostics))
        {
            return false;
        }

        var visitor = new Wholeness();
        declaration.VisitChildren(visitor);
        return visitor.isWhole;
    }

    public override void VisitNode(SyntaxNode node)
    {
        isWhole &= node is not (SkippedTokensSyntax or TooDeepSyntax);
        node.VisitChildren(this);
    }

    public override void VisitToken(in SyntaxToken token) =>
        isWhole &= !token.IsMissing && token.Kind != SyntaxKind.Bad && (token.Flags & TokenFlags.Unterminated) == 0;

    /// <summary>A missing token's place may be the end of its declaration; any other finding there is of the next one.</summary>
    private static bool Touches(TextSpan finding, TextSpan declaration) =>
        finding.Start < declaration.End || (finding.Start == declaration.End && finding.IsEmpty);

    /// <summary>Findings are sorted by place, and each lies within one declaration.</summary>
    private static bool HasFinding(TextSpan declaration, ImmutableArray<Diagnostic> diagnostics)
    {
        var (low, high) = (0, diagnostics.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = diagnostics[middle].Location.Span.Start < declaration.Start ? (middle + 1, high) : (low, middle);
        }

        return low < diagnostics.Length && Touches(diagnostics[low].Location.Span, declaration);
    }
}
