using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>What every section of one catalog reads from and reports to.</summary>
internal sealed record CatalogScope(SourceText Source, CatalogFindings Findings)
{
    public string Text => Source.Content;

    public Location At(TextSpan span) => Source.LocationOf(span);

    public string ToText(TextSpan span) => SpanText.OneLine(Text, span);

    /// <summary>The paragraphs of a node, with a blank line between.</summary>
    public string Prose(List<TextSpan> paragraphs) => paragraphs switch
    {
        [] => string.Empty,
        [var only] => ToText(only),
        _ => string.Join("\n\n", paragraphs.Select(ToText)),
    };
}
