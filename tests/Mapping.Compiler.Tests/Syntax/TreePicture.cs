using System.Text;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Syntax;

/// <summary>Draws a tree: a line for each node, and on it the tokens that follow.</summary>
internal sealed class TreePicture : SyntaxVisitor
{
    private readonly SourceText source;
    private readonly StringBuilder picture = new();
    private int depth;
    private bool lineIsOpen;

    private TreePicture(SourceText source) => this.source = source;

    public static string Of(SyntaxNode node, SourceText source)
    {
        var drawing = new TreePicture(source);
        drawing.VisitNode(node);
        return drawing.picture.ToString().TrimStart('\n');
    }

    public static string OfFile(string text)
    {
        var tree = SyntaxTree.Parse(new SourceText("main.mapping", text));
        return string.Join('\n', tree.Root.Declarations.Select(declaration => Of(declaration, tree.Source)));
    }

    public override void VisitNode(SyntaxNode node)
    {
        StartLine();
        picture.Append(node.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal));
        lineIsOpen = true;
        depth++;
        base.VisitNode(node);
        depth--;
        lineIsOpen = false;
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (!lineIsOpen)
        {
            StartLine();
            picture.Append('.');
            lineIsOpen = true;
        }

        picture.Append(' ').Append(token.IsMissing ? Missing(token) : source.ToString(token.Span));
    }

    private static string Missing(in SyntaxToken token) =>
        token.Keyword == Keyword.None ? $"<{token.Kind}>" : $"<{token.Keyword}>";

    private void StartLine() => picture.Append('\n').Append(' ', depth * 2);
}
