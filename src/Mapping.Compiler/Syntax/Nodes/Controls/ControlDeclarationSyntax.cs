using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>control injection-screening "Prompt-injection screening" { … }</c></summary>
public sealed record ControlDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Name,
    SyntaxToken Title,
    SyntaxToken OpenBrace,
    SyntaxToken? Description,
    ImmutableArray<ItemSyntax> Items,
    SyntaxToken CloseBrace) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Name);
        visitor.Visit(Title);
        visitor.Visit(OpenBrace);
        visitor.Visit(Description);
        visitor.VisitAll(Items);
        visitor.Visit(CloseBrace);
    }
}
