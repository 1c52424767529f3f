namespace Mapping.Compiler.Syntax;

/// <summary><c>pillar protect-and-enforce</c></summary>
public sealed record PillarItemSyntax(SyntaxToken Keyword, NameListSyntax Pillars) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Pillars);
    }
}
