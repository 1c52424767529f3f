namespace Mapping.Compiler.Syntax;

/// <summary><c>for lending, kyc-agent except pilot</c>; systems and groups of systems.</summary>
public sealed record ForItemSyntax(SyntaxToken Keyword, NameListSyntax Systems, ExceptClauseSyntax? Except) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Systems);
        visitor.Visit(Except);
    }
}
