namespace Mapping.Compiler.Syntax;

/// <summary><c>encoding windows-1252</c></summary>
public sealed record EncodingItemSyntax(SyntaxToken Keyword, SyntaxToken Encoding) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Encoding);
    }
}
