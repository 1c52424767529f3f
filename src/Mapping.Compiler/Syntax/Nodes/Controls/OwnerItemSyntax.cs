namespace Mapping.Compiler.Syntax;

/// <summary><c>owner ciso</c></summary>
public sealed record OwnerItemSyntax(SyntaxToken Keyword, SyntaxToken Owner) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Owner);
    }
}
