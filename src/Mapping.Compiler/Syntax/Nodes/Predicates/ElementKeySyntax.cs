namespace Mapping.Compiler.Syntax;

/// <summary><c>[name = "accuracy"]</c> behind the name of a list: which element is meant.</summary>
/// <param name="Part">The index of the part of the field behind which it stands.</param>
/// <param name="OpenBracket">The bracket that opens it.</param>
/// <param name="Key">The field of each element that tells elements apart.</param>
/// <param name="EqualsSign">Its sign.</param>
/// <param name="Value">What the field of the element that is meant holds.</param>
/// <param name="CloseBracket">The bracket that closes it.</param>
public sealed record ElementKeySyntax(
    int Part, SyntaxToken OpenBracket, FieldSyntax Key, SyntaxToken EqualsSign, ValueSyntax Value, SyntaxToken CloseBracket) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(OpenBracket);
        visitor.Visit(Key);
        visitor.Visit(EqualsSign);
        visitor.Visit(Value);
        visitor.Visit(CloseBracket);
    }
}
