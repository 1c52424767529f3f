namespace Mapping.Compiler.Syntax;

/// <summary><c>produces telemetry, audit-evidence</c></summary>
public sealed record ProducesItemSyntax(SyntaxToken Keyword, NameListSyntax Classes) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Classes);
    }
}
