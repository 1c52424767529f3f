namespace Mapping.Compiler.Syntax;

/// <summary><c>of sha256 "b68f…"</c>: which text was approved.</summary>
public sealed record DigestClauseSyntax(SyntaxToken OfKeyword, SyntaxToken Sha256Keyword, SyntaxToken Value) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(OfKeyword);
        visitor.Visit(Sha256Keyword);
        visitor.Visit(Value);
    }
}
