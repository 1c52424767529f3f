namespace Mapping.Compiler.Syntax;

/// <summary><c>at data.results</c></summary>
public sealed record AtClauseSyntax(SyntaxToken Keyword, FieldSyntax Field) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Field);
    }
}
