namespace Mapping.Compiler.Syntax;

/// <summary><c>suite = "extraction"</c>, <c>reviewer = decider</c></summary>
/// <param name="Field">What is compared.</param>
/// <param name="Subtrahend">What is taken away from it before; null where nothing is.</param>
/// <param name="Comparison">How.</param>
/// <param name="Value">With which value; null where it is another field.</param>
/// <param name="Other">With which field; null where it is a value.</param>
/// <param name="IgnoringCase">Whether upper and lower case are the same.</param>
public sealed record ComparisonTestSyntax(
    FieldSyntax Field, SubtrahendSyntax? Subtrahend, SyntaxToken Comparison, ValueSyntax? Value, FieldSyntax? Other, IgnoringCaseSyntax? IgnoringCase) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Field);
        visitor.Visit(Subtrahend);
        visitor.Visit(Comparison);
        visitor.Visit(Value);
        visitor.Visit(Other);
        visitor.Visit(IgnoringCase);
    }
}
