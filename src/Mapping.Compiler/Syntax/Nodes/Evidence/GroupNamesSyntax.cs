using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>The groups that are meant: <c>in ("evasion", "extraction")</c></summary>
public sealed record GroupNamesSyntax(
    SyntaxToken InKeyword,
    SyntaxToken OpenParen,
    ImmutableArray<ValueSyntax> Values,
    ImmutableArray<SyntaxToken> Commas,
    SyntaxToken CloseParen) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(InKeyword);
        visitor.Visit(OpenParen);
        visitor.VisitSeparated(Values, Commas);
        visitor.Visit(CloseParen);
    }
}
