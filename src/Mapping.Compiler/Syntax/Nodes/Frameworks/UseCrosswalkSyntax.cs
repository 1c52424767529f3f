namespace Mapping.Compiler.Syntax;

/// <summary><c>use crosswalk iso-42001 to eu-ai-act</c></summary>
public sealed record UseCrosswalkSyntax(
    SyntaxToken Keyword,
    SyntaxToken CrosswalkKeyword,
    SyntaxToken Source,
    SyntaxToken ToKeyword,
    SyntaxToken Target) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(CrosswalkKeyword);
        visitor.Visit(Source);
        visitor.Visit(ToKeyword);
        visitor.Visit(Target);
    }
}
