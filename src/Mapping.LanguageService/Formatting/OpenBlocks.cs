using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Formatting;

/// <summary>Counts the blocks that are open at a place; one that lacks its end is open up to the next token that is not its own.</summary>
internal sealed class OpenBlocks : SyntaxVisitor
{
    private readonly int offset;
    private readonly List<(SyntaxToken Open, SyntaxToken Close)> blocks = [];
    private int lastEnd;

    private OpenBlocks(int offset) => this.offset = offset;

    public static int At(SyntaxTree tree, int offset)
    {
        var counter = new OpenBlocks(offset);
        counter.VisitNode(tree.Root);
        return counter.blocks.Count(counter.IsOpen);
    }

    public override void VisitNode(SyntaxNode node)
    {
        if (Blocks.BracesOf(node) is { Open.IsMissing: false } braces && braces.Open.End <= offset)
        {
            blocks.Add(braces);
        }

        base.VisitNode(node);
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (!token.IsMissing && token.Length > 0 && token.End <= offset)
        {
            lastEnd = token.End;
        }
    }

    private bool IsOpen((SyntaxToken Open, SyntaxToken Close) block) =>
        block.Close.Start >= (block.Close.IsMissing ? lastEnd : offset);
}
