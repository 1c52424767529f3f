namespace Mapping.Compiler.Syntax;

/// <summary><c>from red-team where suite = "prompt-injection"</c></summary>
public sealed record FromRuleSyntax(SyntaxToken Keyword, SyntaxToken Feed, WhereClauseSyntax? Where) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Feed);
        visitor.Visit(Where);
    }
}
