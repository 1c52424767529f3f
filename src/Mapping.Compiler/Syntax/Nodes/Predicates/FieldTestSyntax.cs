namespace Mapping.Compiler.Syntax;

/// <summary>A field that is true.</summary>
public sealed record FieldTestSyntax(FieldSyntax Field) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Field);
    }
}
