namespace Mapping.Compiler.Syntax;

/// <summary><c>format jsonl</c></summary>
public sealed record FormatItemSyntax(SyntaxToken Keyword, SyntaxToken Format) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Format);
    }
}
