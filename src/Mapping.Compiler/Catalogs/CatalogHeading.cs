using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>A heading of a catalog, with what stands between it and the next one.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Section">The part that it belongs to; the heading of a section belongs to it.</param>
/// <param name="Title">Its text, without number signs.</param>
/// <param name="Span">From its first sign to the end of all that stands below it, headings of deeper levels included.</param>
/// <param name="Entries">The machine-read list.</param>
public sealed record CatalogHeading(int Level, CatalogSection Section, TextSpan Title, TextSpan Span, ImmutableArray<CatalogEntry> Entries)
{
    /// <summary>Where its own prose stands, block quotes left out.</summary>
    public ImmutableArray<TextSpan> Paragraphs { get; init; } = [];
}
