namespace Mapping.Compiler.Syntax;

/// <summary><c>suite = "extraction"</c></summary>
public sealed record ComparisonTestSyntax(FieldSyntax Field, SyntaxToken Comparison, ValueSyntax Value, IgnoringCaseSyntax? IgnoringCase) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Field);
        visitor.Visit(Comparison);
        visitor.Visit(Value);
        visitor.Visit(IgnoringCase);
    }
}
