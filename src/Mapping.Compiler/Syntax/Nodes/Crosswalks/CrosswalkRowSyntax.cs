namespace Mapping.Compiler.Syntax;

/// <summary><c>6.1.2 intersects Article 9(2)(a) because "…"</c></summary>
public sealed record CrosswalkRowSyntax(
    CitationSyntax Citation,
    SyntaxToken? OnKeyword,
    SyntaxToken? Element,
    RelationSyntax Relation,
    RefListSyntax Targets,
    ReasonSyntax Reason) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Citation);
        visitor.Visit(OnKeyword);
        visitor.Visit(Element);
        visitor.Visit(Relation);
        visitor.Visit(Targets);
        visitor.Visit(Reason);
    }
}
