using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>A heading with the blocks between it and the next heading.</summary>
internal sealed class CatalogNode(int level, TextSpan titleSpan)
{
    public int Level { get; } = level;

    /// <summary>The heading's text, without its number signs.</summary>
    public TextSpan TitleSpan { get; } = titleSpan;

    public List<TextSpan> Paragraphs { get; } = new(1);

    public List<TextSpan> Quotes { get; } = new(0);

    public List<CatalogField> Fields { get; } = new(4);

    /// <summary>Code and HTML, in which no heading is read.</summary>
    public List<TextSpan> Opaque { get; } = new(0);

    /// <summary>Those of them that end only with the text, or where what they stand in ends, since nobody closed them.</summary>
    public List<TextSpan> Unclosed { get; } = new(0);

    /// <summary>Items of bullet lists that are not <c>key: value</c>.</summary>
    public List<TextSpan> MalformedItems { get; } = new(0);
}
