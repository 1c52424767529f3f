namespace Mapping.Compiler.Syntax;

/// <summary><c>time of file start_time</c>, one time for all records of a file.</summary>
public sealed record TimeOfFileItemSyntax(SyntaxToken Keyword, SyntaxToken OfKeyword, SyntaxToken FileKeyword, FieldSyntax Field) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(OfKeyword);
        visitor.Visit(FileKeyword);
        visitor.Visit(Field);
    }
}
