namespace Mapping.Compiler.Syntax;

/// <summary><c>supplied by guardco</c></summary>
public sealed record SuppliedItemSyntax(SyntaxToken Keyword, SyntaxToken ByKeyword, SyntaxToken Vendor) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(ByKeyword);
        visitor.Visit(Vendor);
    }
}
