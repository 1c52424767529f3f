namespace Mapping.Compiler.Syntax;

/// <summary><c>placed 2026-05-01 changed 2028-01-15</c></summary>
public sealed record PlacedItemSyntax(SyntaxToken Keyword, SyntaxToken Date, ChangedClauseSyntax? Changed) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Date);
        visitor.Visit(Changed);
    }
}
