namespace Mapping.Compiler.Syntax;

/// <summary><c>decimal ","</c></summary>
public sealed record DecimalItemSyntax(SyntaxToken Keyword, SyntaxToken Sign) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Sign);
    }
}
