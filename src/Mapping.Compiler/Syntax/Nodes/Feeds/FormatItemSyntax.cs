namespace Mapping.Compiler.Syntax;

/// <summary><c>format jsonl</c>, <c>format json at data.results</c></summary>
public sealed record FormatItemSyntax(SyntaxToken Keyword, SyntaxToken Format, AtClauseSyntax? At) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Format);
        visitor.Visit(At);
    }
}
