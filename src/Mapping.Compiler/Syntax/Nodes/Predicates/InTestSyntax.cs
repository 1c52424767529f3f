using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>level in ("error", "warning")</c></summary>
public sealed record InTestSyntax(
    FieldSyntax Field,
    SyntaxToken InKeyword,
    SyntaxToken OpenParen,
    ImmutableArray<ValueSyntax> Values,
    ImmutableArray<SyntaxToken> Commas,
    SyntaxToken CloseParen,
    IgnoringCaseSyntax? IgnoringCase) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Field);
        visitor.Visit(InKeyword);
        visitor.Visit(OpenParen);
        visitor.VisitSeparated(Values, Commas);
        visitor.Visit(CloseParen);
        visitor.Visit(IgnoringCase);
    }
}
