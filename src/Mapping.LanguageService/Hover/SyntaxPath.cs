using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.Hover;

/// <summary>A token of the tree and the nodes around it, outermost first.</summary>
internal sealed class SyntaxPath : SyntaxVisitor
{
    private readonly int offset;
    private readonly List<SyntaxNode> open = [];
    private List<SyntaxNode> nodes = [];

    private SyntaxPath(int offset) => this.offset = offset;

    /// <summary>The token that covers the place or ends at it; null between tokens.</summary>
    public SyntaxToken? Token { get; private set; }

    /// <summary>The node right above the token.</summary>
    public SyntaxNode? Parent => nodes.Count > 0 ? nodes[^1] : null;

    public static SyntaxPath At(FileSyntax root, int offset)
    {
        var path = new SyntaxPath(offset);
        var index = DeclarationFinder.LastBefore(root, offset + 1);
        if (index >= 0)
        {
            path.VisitNode(root.Declarations[index]);
        }

        if (path.Token is null && index > 0)
        {
            path.VisitNode(root.Declarations[index - 1]);
        }

        return path;
    }

    /// <summary>The innermost node of a kind.</summary>
    public TNode? Find<TNode>()
        where TNode : SyntaxNode => nodes.OfType<TNode>().LastOrDefault();

    public override void VisitNode(SyntaxNode node)
    {
        open.Add(node);
        base.VisitNode(node);
        open.RemoveAt(open.Count - 1);
    }

    public override void VisitToken(in SyntaxToken token)
    {
        // Of two tokens that touch, the later one stands at the place.
        if (!token.IsMissing && token.Start <= offset && offset <= token.End && token.Length > 0)
        {
            Token = token;
            nodes = [.. open];
        }
    }
}
