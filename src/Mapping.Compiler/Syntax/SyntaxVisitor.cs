using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>Walks a tree in the order of the text. By default it enters every node.</summary>
public abstract class SyntaxVisitor
{
    public abstract void VisitToken(in SyntaxToken token);

    public virtual void VisitNode(SyntaxNode node) => node.VisitChildren(this);

    internal void Visit(in SyntaxToken token) => VisitToken(token);

    internal void Visit(SyntaxToken? token)
    {
        if (token is { } present)
        {
            VisitToken(present);
        }
    }

    internal void Visit(SyntaxNode? node)
    {
        if (node is not null)
        {
            VisitNode(node);
        }
    }

    internal void VisitAll(ImmutableArray<SyntaxToken> tokens)
    {
        foreach (var token in tokens)
        {
            VisitToken(token);
        }
    }

    internal void VisitAll<TNode>(ImmutableArray<TNode> nodes)
        where TNode : SyntaxNode
    {
        foreach (var node in nodes)
        {
            VisitNode(node);
        }
    }

    internal void VisitSeparated(ImmutableArray<SyntaxToken> tokens, ImmutableArray<SyntaxToken> separators)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            VisitToken(tokens[i]);
            if (i < separators.Length)
            {
                VisitToken(separators[i]);
            }
        }
    }

    internal void VisitSeparated<TNode>(ImmutableArray<TNode> nodes, ImmutableArray<SyntaxToken> separators)
        where TNode : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            VisitNode(nodes[i]);
            if (i < separators.Length)
            {
                VisitToken(separators[i]);
            }
        }
    }
}
