using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>
/// <c>class high-risk annex-iii, annex-i</c> or <c>class aia high-risk because "…" approved by cro on 2026-01-01</c>. Which of the one to three
/// words before the first comma is the framework, the class and the route, only the frameworks in use can tell; what follows the commas are routes.
/// </summary>
public sealed record ClassItemSyntax(
    SyntaxToken Keyword,
    SyntaxToken First,
    SyntaxToken? Second,
    SyntaxToken? Third,
    ImmutableArray<SyntaxToken> Commas,
    ImmutableArray<SyntaxToken> MoreRoutes,
    ReasonSyntax? Reason,
    ApprovalSyntax? Approval) : ItemSyntax
{
    /// <summary>The words before the first comma.</summary>
    public ImmutableArray<SyntaxToken> Words =>
        Second is not { } second ? [First] : Third is { } third ? [First, second, third] : [First, second];

    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(First);
        visitor.Visit(Second);
        visitor.Visit(Third);
        for (var i = 0; i < Commas.Length; i++)
        {
            visitor.Visit(Commas[i]);
            visitor.Visit(MoreRoutes[i]);
        }

        visitor.Visit(Reason);
        visitor.Visit(Approval);
    }
}
