using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Tests.Syntax;

/// <summary>Whether a tree holds tokens that are missing, unknown or skipped.</summary>
internal sealed class ErrorFinder : SyntaxVisitor
{
    private bool found;

    public static bool Finds(SyntaxNode node)
    {
        var finder = new ErrorFinder();
        finder.VisitNode(node);
        return finder.found;
    }

    public override void VisitNode(SyntaxNode node)
    {
        found |= node is SkippedTokensSyntax or SkippedDeclarationSyntax or TooDeepSyntax;
        base.VisitNode(node);
    }

    public override void VisitToken(in SyntaxToken token) => found |= token.IsMissing || token.Kind == SyntaxKind.Bad;
}
