using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Formatting;

/// <summary>Finds the token with which a node begins.</summary>
internal sealed class FirstToken : SyntaxVisitor
{
    private SyntaxToken? first;

    public static SyntaxToken Of(SyntaxNode node)
    {
        var finder = new FirstToken();
        node.VisitChildren(finder);
        return finder.first ?? default;
    }

    public override void VisitNode(SyntaxNode node)
    {
        if (first is null)
        {
            node.VisitChildren(this);
        }
    }

    public override void VisitToken(in SyntaxToken token) => first ??= token;
}
