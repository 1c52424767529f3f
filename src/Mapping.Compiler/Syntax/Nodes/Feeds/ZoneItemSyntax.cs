namespace Mapping.Compiler.Syntax;

/// <summary><c>zone "Europe/Berlin"</c></summary>
public sealed record ZoneItemSyntax(SyntaxToken Keyword, SyntaxToken Zone) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Zone);
    }
}
