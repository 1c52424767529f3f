using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax;

/// <summary>
/// A node of the lossless tree. The tokens of a tree, read in order with their trivia, are the text again;
/// tokens that the parser missed stand in it with length zero.
/// </summary>
public abstract record SyntaxNode
{
    /// <summary>From the first to the last token that is really there, without trivia around; empty for a node of missing tokens.</summary>
    public TextSpan Span => SpanFinder.Find(this);

    /// <summary>Shows each token and node right below this one to the visitor, in the order of the text.</summary>
    internal abstract void VisitChildren(SyntaxVisitor visitor);

    /// <summary>Nodes are who they are: two occurrences of the same words are two nodes.</summary>
    public virtual bool Equals(SyntaxNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
