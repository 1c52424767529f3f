namespace Mapping.Compiler.Syntax;

/// <summary><c>actor provider, deployer</c></summary>
public sealed record ActorItemSyntax(SyntaxToken Keyword, NameListSyntax Actors) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Actors);
    }
}
