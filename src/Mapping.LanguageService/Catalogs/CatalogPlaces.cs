using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Catalogs;

/// <summary>Where a catalog declares what is in it.</summary>
internal static class CatalogPlaces
{
    /// <summary>The heading, or the row of a table; null for what is declared nowhere.</summary>
    public static Location? Of(CatalogDocument document, object symbol) => symbol switch
    {
        Provision provision => provision.Location,
        FactDefinition fact => fact.Location,
        SystemClass known => known.Location,
        Route route => route.Location,
        EvidenceType type => RowOf(document, type),
        _ => null,
    };

    private static Location? RowOf(CatalogDocument document, EvidenceType type)
    {
        foreach (var paragraph in document.Page.Headings.Where(heading => heading.Section == CatalogSection.EvidenceTypes).SelectMany(heading => heading.Paragraphs))
        {
            var text = document.Source[paragraph];
            for (var at = text.IndexOf(type.Id); at >= 0; at = NextIndex(text, type.Id, at))
            {
                if (text[..at].TrimEnd() is [.., '|'] && text[(at + type.Id.Length)..].TrimStart() is ['|', ..])
                {
                    return document.Source.LocationOf(new TextSpan(paragraph.Start + at, type.Id.Length));
                }
            }
        }

        return null;
    }

    private static int NextIndex(ReadOnlySpan<char> text, string id, int at) =>
        text[(at + 1)..].IndexOf(id) is >= 0 and var next ? at + 1 + next : -1;
}
