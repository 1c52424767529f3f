using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Formatting;

/// <summary>Widens a selection to the declarations or items that it touches.</summary>
internal static class TouchedNodes
{
    /// <summary>Null where it touches none.</summary>
    public static TextSpan? Around(FileSyntax file, TextSpan selection) => Around(file.Declarations, selection);

    private static TextSpan? Around(IEnumerable<SyntaxNode> nodes, TextSpan selection)
    {
        var touched = nodes
            .Select(node => (Node: node, node.Span))
            .Where(entry => entry.Span.Start <= selection.End && entry.Span.End >= selection.Start && !entry.Span.IsEmpty)
            .ToList();
        if (touched.Count == 0)
        {
            return null;
        }

        return touched.Count == 1 && IsInside(touched[0].Node, selection)
            ? Around(BlockItems.Of(touched[0].Node), selection)
            : TextSpan.FromBounds(touched[0].Span.Start, touched[^1].Span.End);
    }

    private static bool IsInside(SyntaxNode node, TextSpan selection) =>
        Blocks.BracesOf(node) is { Open.IsMissing: false, Close.IsMissing: false } braces
        && selection.Start >= braces.Open.End
        && selection.End <= braces.Close.Start;
}
