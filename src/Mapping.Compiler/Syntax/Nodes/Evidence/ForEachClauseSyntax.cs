namespace Mapping.Compiler.Syntax;

/// <summary>The groups in which records are taken together: <c>for each suite in ("evasion", "extraction")</c></summary>
public sealed record ForEachClauseSyntax(
    SyntaxToken ForKeyword,
    SyntaxToken EachKeyword,
    FieldSyntax Field,
    GroupNamesSyntax? Names) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(ForKeyword);
        visitor.Visit(EachKeyword);
        visitor.Visit(Field);
        visitor.Visit(Names);
    }
}
