namespace Mapping.Compiler.Syntax;

/// <summary><c>except pilot</c></summary>
public sealed record ExceptClauseSyntax(SyntaxToken Keyword, NameListSyntax Systems) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Systems);
    }
}
