using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>Writes the declarations of a file one below the other.</summary>
internal sealed class FileFormatter(SyntaxTree tree)
{
    private readonly SourceText source = tree.Source;
    private readonly LayoutWriter writer = new(tree.Source);
    private readonly LineBreaks lineBreaks = new(tree.Source);

    public string Format()
    {
        DeclarationSyntax? previous = null;
        var previousIsWhole = true;
        foreach (var declaration in tree.Root.Declarations)
        {
            var isWhole = Wholeness.Of(declaration, tree.Diagnostics);
            var gap = GapBetween(previous, declaration, previousIsWhole && isWhole);
            Write(declaration, isWhole, gap);
            (previous, previousIsWhole) = (declaration, isWhole);
        }

        writer.WriteEnd(tree.Root.EndOfFile);
        return writer.ToString();
    }

    private void Write(DeclarationSyntax declaration, bool isWhole, Gap gap)
    {
        if (isWhole)
        {
            DeclarationFormatter.Write(source, writer, declaration, gap);
            return;
        }

        writer.WriteGap(FirstToken.Of(declaration), gap);
        writer.Append(Verbatim(declaration.Span));
    }

    private Gap GapBetween(DeclarationSyntax? previous, DeclarationSyntax next, bool areWhole)
    {
        if (previous is null || areWhole)
        {
            var isRun = previous is not null && IsRun(previous, next);
            return Gap.Line(0, previous is null || isRun ? BlankLine.Kept : BlankLine.Always);
        }

        // Beside an unclear declaration every line break counts: what stands on a line stays on it.
        return FirstToken.Of(next).IsFirstOnLine ? Gap.Line(0, BlankLine.Kept) : Gap.Within(GapKind.Space, indent: 0);
    }

    /// <summary>Short declarations of a kind may stand without blank lines, as their author grouped them.</summary>
    private bool IsRun(DeclarationSyntax previous, DeclarationSyntax next) =>
        FirstToken.Of(previous).Keyword == FirstToken.Of(next).Keyword
        && lineBreaks.IsCompact(previous)
        && lineBreaks.IsCompact(next);

    /// <summary>As it stands, but for its line breaks, which are line feeds until the whole is written.</summary>
    private string Verbatim(TextSpan span) => LineEnds.ToLineFeeds(source.ToString(span));
}
