namespace Mapping.Compiler.Syntax;

/// <summary><c>review 12 months</c></summary>
public sealed record ReviewClauseSyntax(SyntaxToken Keyword, DurationSyntax Duration) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Duration);
    }
}
