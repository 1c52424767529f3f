using System.Collections.Immutable;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Catalogs;

/// <summary>What stands below a heading folds away.</summary>
public static class CatalogFolding
{
    public static ImmutableArray<FoldingRange> Of(CatalogDocument document) =>
    [
        .. document.Page.Headings
            .Where(heading => document.Source[heading.Span].Contains('\n'))
            .Select(heading => new FoldingRange(heading.Span, FoldingKind.Section)),
    ];
}
