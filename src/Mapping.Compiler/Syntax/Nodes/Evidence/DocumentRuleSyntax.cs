namespace Mapping.Compiler.Syntax;

/// <summary><c>document "docs/plan.pdf" approved by cro on 2026-05-01 of sha256 "b68f…" review 12 months</c></summary>
public sealed record DocumentRuleSyntax(
    SyntaxToken Keyword,
    SyntaxToken Path,
    SyntaxToken ApprovedKeyword,
    SyntaxToken ByKeyword,
    SyntaxToken Owner,
    SyntaxToken OnKeyword,
    SyntaxToken Date,
    DigestClauseSyntax? Digest,
    ReviewClauseSyntax? Review) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Path);
        visitor.Visit(ApprovedKeyword);
        visitor.Visit(ByKeyword);
        visitor.Visit(Owner);
        visitor.Visit(OnKeyword);
        visitor.Visit(Date);
        visitor.Visit(Digest);
        visitor.Visit(Review);
    }
}
