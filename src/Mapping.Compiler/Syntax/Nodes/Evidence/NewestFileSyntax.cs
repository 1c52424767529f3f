namespace Mapping.Compiler.Syntax;

/// <summary><c>newest file</c>: which of a feed's files counts.</summary>
public sealed record NewestFileSyntax(SyntaxToken NewestKeyword, SyntaxToken FileKeyword) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(NewestKeyword);
        visitor.Visit(FileKeyword);
    }
}
