namespace Mapping.Compiler.Syntax;

/// <summary><c>from red-team where suite = "prompt-injection"</c>, <c>from register newest file</c></summary>
public sealed record FromRuleSyntax(SyntaxToken Keyword, SyntaxToken Feed, NewestSyntax? Newest, WhereClauseSyntax? Where) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Feed);
        visitor.Visit(Newest);
        visitor.Visit(Where);
    }
}
