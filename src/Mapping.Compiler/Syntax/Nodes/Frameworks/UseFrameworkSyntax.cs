namespace Mapping.Compiler.Syntax;

/// <summary><c>use eu-ai-act edition 2026-07-27 as aia</c></summary>
public sealed record UseFrameworkSyntax(
    SyntaxToken Keyword,
    SyntaxToken Framework,
    EditionClauseSyntax? Edition,
    AliasClauseSyntax? Alias) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Framework);
        visitor.Visit(Edition);
        visitor.Visit(Alias);
    }
}
