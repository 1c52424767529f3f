using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>Decides what goes on one line.</summary>
internal sealed class LineBreaks(SourceText source)
{
    private const int LongestLine = 100;

    /// <summary>A block stays on one line if its author wrote it so and it fits. Others have a line for each item.</summary>
    public bool IsFlat(SyntaxNode node, int indent) =>
        Blocks.BracesOf(node) is { } braces
        && !LineEnds.Any(source[TextSpan.FromBounds(braces.Open.Start, braces.Close.End)])
        && Fits(node, indent);

    /// <summary>Whether the reason goes on a line of its own.</summary>
    public bool BreaksBeforeReason(SyntaxNode node, int indent) =>
        node is WaiveDeclarationSyntax or WaiveRuleDeclarationSyntax or ExcludeDeclarationSyntax or LimitDeclarationSyntax or SatisfiesItemSyntax or ClaimsItemSyntax or ClassItemSyntax or FactsItemSyntax or CrosswalkRowSyntax
        && FlatWidth.Of(node, source) is var width
        && width < FlatWidth.Unlimited
        && indent + width > LongestLine;

    /// <summary>Whether a declaration is written without a line for each item.</summary>
    public bool IsCompact(SyntaxNode declaration) => Blocks.BracesOf(declaration) is null || IsFlat(declaration, indent: 0);

    private bool Fits(SyntaxNode node, int indent) => indent + FlatWidth.Of(node, source) <= LongestLine;
}
