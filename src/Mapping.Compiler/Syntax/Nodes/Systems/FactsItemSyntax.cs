using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>facts credit-scoring, not learns-after-release</c>; with reason and approval where a fact relieves.</summary>
public sealed record FactsItemSyntax(
    SyntaxToken Keyword,
    ImmutableArray<FactSyntax> Facts,
    ImmutableArray<SyntaxToken> Commas,
    ReasonSyntax? Reason,
    ApprovalSyntax? Approval) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.VisitSeparated(Facts, Commas);
        visitor.Visit(Reason);
        visitor.Visit(Approval);
    }
}
