namespace Mapping.Compiler.Syntax;

/// <summary><c>use eu-ai-act edition 2026-07-27 as aia reading chapter-ix formal</c></summary>
public sealed record UseFrameworkSyntax(
    SyntaxToken Keyword,
    SyntaxToken Framework,
    EditionClauseSyntax? Edition,
    AliasClauseSyntax? Alias,
    ReadingClauseSyntax? Reading) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Framework);
        visitor.Visit(Edition);
        visitor.Visit(Alias);
        visitor.Visit(Reading);
    }
}
