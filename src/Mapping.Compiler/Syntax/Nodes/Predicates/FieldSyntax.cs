using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>A path of names, joined by dots.</summary>
public sealed record FieldSyntax(ImmutableArray<SyntaxToken> Parts, ImmutableArray<SyntaxToken> Dots) : SyntaxNode
{
    /// <summary>Which elements of lists are meant, in the order of the parts behind which they stand.</summary>
    public ImmutableArray<ElementKeySyntax> Keys { get; init; } = [];

    /// <summary>What its numbers count, in rules; null where they do not say it.</summary>
    public ReadAsSyntax? ReadAs { get; init; }

    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        if (Keys.IsEmpty)
        {
            visitor.VisitSeparated(Parts, Dots);
            visitor.Visit(ReadAs);
            return;
        }

        var key = 0;
        for (var i = 0; i < Parts.Length; i++)
        {
            visitor.Visit(Parts[i]);
            while (key < Keys.Length && Keys[key].Part == i)
            {
                visitor.Visit(Keys[key++]);
            }

            if (i < Dots.Length)
            {
                visitor.Visit(Dots[i]);
            }
        }

        visitor.Visit(ReadAs);
    }
}
