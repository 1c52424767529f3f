namespace Mapping.Compiler.Syntax;

/// <summary><c>reviewer is missing</c></summary>
public sealed record MissingTestSyntax(FieldSyntax Field, SyntaxToken IsKeyword, SyntaxToken MissingKeyword) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Field);
        visitor.Visit(IsKeyword);
        visitor.Visit(MissingKeyword);
    }
}
