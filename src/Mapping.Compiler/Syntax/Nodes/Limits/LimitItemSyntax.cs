namespace Mapping.Compiler.Syntax;

/// <summary>A limit within a system, which the language does not have: it is read so that somebody can be told.</summary>
public sealed record LimitItemSyntax(LimitDeclarationSyntax Limit) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor) => Limit.VisitChildren(visitor);
}
