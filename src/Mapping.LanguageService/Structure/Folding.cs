using System.Collections.Immutable;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Structure;

/// <summary>Finds what of a file can be folded: blocks, prose, runs of comment lines and of <c>use</c>.</summary>
public sealed class Folding : SyntaxVisitor
{
    private readonly SourceText source;
    private readonly List<FoldingRange> ranges = [];
    private TextSpan? comments;

    private Folding(SourceText source) => this.source = source;

    /// <summary>By start, the longer first; each spans at least two lines.</summary>
    public static ImmutableArray<FoldingRange> Of(EditorDocument document)
    {
        var folding = new Folding(document.Source);
        folding.VisitNode(document.Tree.Root);
        folding.AddUses(document.Tree.Root);
        return [.. folding.ranges.OrderBy(range => range.Span.Start).ThenByDescending(range => range.Span.Length)];
    }

    public override void VisitNode(SyntaxNode node)
    {
        if (Blocks.BracesOf(node) is { Open.IsMissing: false } braces)
        {
            Add(TextSpan.FromBounds(braces.Open.Start, braces.Close.IsMissing ? node.Span.End : braces.Close.End), FoldingKind.Block);
        }

        base.VisitNode(node);
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return;
        }

        foreach (var comment in Comments.Before(token, source))
        {
            AddComment(comment);
        }

        FlushComments();
        if (token.Kind == SyntaxKind.Text)
        {
            Add(token.Span, FoldingKind.Prose);
        }
    }

    private void AddComment(TextSpan comment)
    {
        if (!Comments.IsFirstOnLine(source, comment.Start))
        {
            return;
        }

        if (comments is { } run && source.PositionOf(run.End).Line + 1 == source.PositionOf(comment.Start).Line)
        {
            comments = TextSpan.FromBounds(run.Start, comment.End);
            return;
        }

        FlushComments();
        comments = comment;
    }

    private void FlushComments()
    {
        if (comments is { } run)
        {
            Add(run, FoldingKind.Comment);
        }

        comments = null;
    }

    private void AddUses(FileSyntax file)
    {
        TextSpan? run = null;
        foreach (var declaration in file.Declarations)
        {
            if (declaration is UseFrameworkSyntax or UseCrosswalkSyntax)
            {
                var span = declaration.Span;
                run = run is { } earlier ? TextSpan.FromBounds(earlier.Start, span.End) : span;
                continue;
            }

            AddUses(run);
            run = null;
        }

        AddUses(run);
    }

    private void AddUses(TextSpan? run)
    {
        if (run is { } span)
        {
            Add(span, FoldingKind.Uses);
        }
    }

    private void Add(TextSpan span, FoldingKind kind)
    {
        if (source[span].Contains('\n'))
        {
            ranges.Add(new FoldingRange(span, kind));
        }
    }
}
