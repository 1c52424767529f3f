namespace Mapping.Compiler.Syntax;

/// <summary><c>where suite = "extraction"</c></summary>
public sealed record WhereClauseSyntax(SyntaxToken Keyword, PredicateSyntax Predicate) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Predicate);
    }
}
