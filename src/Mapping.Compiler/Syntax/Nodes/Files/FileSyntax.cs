using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>A whole file.</summary>
public sealed record FileSyntax(ImmutableArray<DeclarationSyntax> Declarations, SyntaxToken EndOfFile) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitAll(Declarations);
        visitor.Visit(EndOfFile);
    }
}
