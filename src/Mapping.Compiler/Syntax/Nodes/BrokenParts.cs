namespace Mapping.Compiler.Syntax;

/// <summary>
/// Finds out whether a part of a node is not understood: something is missing, was skipped, or is no token of the language. What is only
/// spelled otherwise, such as a capitalized keyword, is understood.
/// </summary>
internal sealed class BrokenParts : SyntaxVisitor
{
    private const TokenFlags Broken = TokenFlags.Missing | TokenFlags.Unterminated | TokenFlags.ImpossibleDate;

    private bool isFound;

    public static bool AreIn(SyntaxTree tree, SyntaxNode node)
    {
        // A file without findings has none, and most files have none.
        if (tree.Diagnostics.IsEmpty)
        {
            return false;
        }

        var parts = new BrokenParts();
        node.VisitChildren(parts);
        return parts.isFound;
    }

    public override void VisitToken(in SyntaxToken token) => isFound |= (token.Flags & Broken) != 0 || token.Kind == SyntaxKind.Bad;

    public override void VisitNode(SyntaxNode node)
    {
        isFound |= node is SkippedTokensSyntax or TooDeepSyntax;
        base.VisitNode(node);
    }
}
