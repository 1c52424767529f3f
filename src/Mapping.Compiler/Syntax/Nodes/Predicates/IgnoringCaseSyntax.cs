namespace Mapping.Compiler.Syntax;

/// <summary><c>ignoring case</c></summary>
public sealed record IgnoringCaseSyntax(SyntaxToken Keyword, SyntaxToken CaseKeyword) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(CaseKeyword);
    }
}
