namespace Mapping.Compiler.Syntax;

/// <summary>A string, a date, true, false, or a number with an optional sign and percent sign or unit, or the name of a limit.</summary>
public sealed record ValueSyntax(SyntaxToken? Minus, SyntaxToken Token, SyntaxToken? Suffix) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Minus);
        visitor.Visit(Token);
        visitor.Visit(Suffix);
    }
}
