using System.Collections.Immutable;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Structure;

/// <summary>What a growing selection takes in: word, token, clause, item, block, declaration, file.</summary>
public static class SelectionRanges
{
    /// <summary>The spans around a place, innermost first; each holds the one before and is longer.</summary>
    public static ImmutableArray<TextSpan> At(EditorDocument document, int offset)
    {
        var path = NodePath.At(document.Tree, offset);
        var spans = new List<TextSpan>();
        if (path.Token is { } token)
        {
            spans.AddRange(InsideOf(document.Source, token, offset));
            spans.Add(token.Span);
        }
        else if (CommentAt(document, offset) is { } comment)
        {
            spans.Add(comment);
        }

        foreach (var node in path.Nodes.Reverse().Where(node => node is not FileSyntax))
        {
            spans.AddRange(BlockOf(node));
            spans.Add(node.Span);
        }

        spans.Add(new TextSpan(0, document.Source.Length));
        return Growing(spans, offset);
    }

    private static IEnumerable<TextSpan> InsideOf(SourceText source, SyntaxToken token, int offset)
    {
        var quotes = token.Kind switch { SyntaxKind.String => 1, SyntaxKind.Quoted when source.Content[token.Start] == '`' => 1, SyntaxKind.Text => 3, _ => 0 };
        if (quotes > 0 && (token.Flags & TokenFlags.Unterminated) == 0 && offset >= token.Start + quotes && offset <= token.End - quotes)
        {
            yield return TextSpan.FromBounds(token.Start + quotes, token.End - quotes);
        }
    }

    private static IEnumerable<TextSpan> BlockOf(SyntaxNode node)
    {
        if (Blocks.BracesOf(node) is { Open.IsMissing: false, Close.IsMissing: false } braces)
        {
            yield return TextSpan.FromBounds(braces.Open.End, braces.Close.Start);
            yield return TextSpan.FromBounds(braces.Open.Start, braces.Close.End);
        }
    }

    private static TextSpan? CommentAt(EditorDocument document, int offset)
    {
        var finder = new CommentFinder(document.Source, offset);
        finder.VisitNode(document.Tree.Root);
        return finder.Found;
    }

    private static ImmutableArray<TextSpan> Growing(List<TextSpan> spans, int offset)
    {
        var growing = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.Where(span => span.Start <= offset && offset <= span.End))
        {
            if (growing.Count == 0 || (span.Start <= growing[^1].Start && span.End >= growing[^1].End && span.Length > growing[^1].Length))
            {
                growing.Add(span);
            }
        }

        return growing.ToImmutable();
    }
}
