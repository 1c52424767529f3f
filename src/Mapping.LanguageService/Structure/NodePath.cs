using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Structure;

/// <summary>The nodes around a place in a file, and the token there.</summary>
internal sealed class NodePath : SyntaxVisitor
{
    private readonly int offset;
    private readonly List<SyntaxNode> stack = [];
    private readonly List<SyntaxNode> around = [];
    private ImmutableArray<SyntaxNode>? path;
    private int start = -1;
    private int end = -1;

    private NodePath(int offset) => this.offset = offset;

    /// <summary>From the file inwards.</summary>
    public ImmutableArray<SyntaxNode> Nodes => path ?? [.. Enumerable.Reverse(around)];

    /// <summary>The token that holds the place, or that ends there; null among blanks and comments.</summary>
    public SyntaxToken? Token { get; private set; }

    /// <param name="tree">The file.</param>
    /// <param name="offset">From 0 to the length of the text; what lies beyond has no nodes but the file.</param>
    public static NodePath At(SyntaxTree tree, int offset)
    {
        var finder = new NodePath(offset);
        finder.VisitNode(tree.Root);
        if (finder.path is null && finder.around.Count == 0)
        {
            finder.around.Add(tree.Root);
        }

        return finder;
    }

    /// <summary>The innermost node of a type.</summary>
    public TNode? Find<TNode>()
        where TNode : SyntaxNode => Nodes.OfType<TNode>().LastOrDefault();

    public override void VisitNode(SyntaxNode node)
    {
        var outerStart = start;
        start = -1;
        stack.Add(node);
        base.VisitNode(node);
        stack.RemoveAt(stack.Count - 1);
        if (start >= 0 && start < offset && offset < end)
        {
            around.Add(node);
        }

        start = outerStart >= 0 ? outerStart : start;
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return;
        }

        start = start < 0 ? token.Start : start;
        end = token.End;
        if (token.Length > 0 && token.Start <= offset && offset <= token.End && IsBetter(token))
        {
            Token = token;
            path = [.. stack];
        }
    }

    /// <summary>Of two tokens that touch, the later one; but a word before a bracket or comma is what the cursor is at.</summary>
    private bool IsBetter(in SyntaxToken token) => Token is not { } earlier || IsPunctuation(earlier) || !IsPunctuation(token);

    private static bool IsPunctuation(in SyntaxToken token) => token.Kind is >= SyntaxKind.OpenBrace or SyntaxKind.Bad;
}
