using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.LanguageService.Symbols;

namespace Mapping.LanguageService.Catalogs;

/// <summary>The headings of a catalog as a tree, with the elements that provisions list.</summary>
public static class CatalogOutline
{
    private const string Dash = " — ";

    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<OutlineEntry> Of(CatalogDocument document)
    {
        var elements = document.Framework?.Provisions.Where(provision => provision.Element is not null).ToLookup(provision => provision.Parent);
        var headings = document.Page.Headings;
        var index = 0;
        return Level(0);

        // Headings nest no deeper than six levels, and so does this.
        ImmutableArray<OutlineEntry> Level(int above)
        {
            var entries = ImmutableArray.CreateBuilder<OutlineEntry>();
            while (index < headings.Length && headings[index].Level > above)
            {
                var heading = headings[index++];
                entries.Add(EntryOf(document, heading, [.. Listed(heading), .. Level(heading.Level)]));
            }

            return entries.ToImmutable();
        }

        IEnumerable<OutlineEntry> Listed(CatalogHeading heading) => ProvisionOf(document, heading) is { } provision && elements is not null
            ? elements[provision]
                .Where(element => heading.Entries.Any(entry => entry.ValueSpan.Contains(element.Location.Span.Start)))
                .Select(element => new OutlineEntry(element.Element ?? "", element.Title, OutlineKind.Element, element.Location.Span, element.Location.Span, []))
            : [];
    }

    private static Provision? ProvisionOf(CatalogDocument document, CatalogHeading heading) =>
        heading.Section == CatalogSection.Provisions ? document.Framework?.Provisions.FirstOrDefault(provision => provision.Location.Span == heading.Title) : null;

    private static OutlineEntry EntryOf(CatalogDocument document, CatalogHeading heading, ImmutableArray<OutlineEntry> children)
    {
        var text = document.Source.ToString(heading.Title);
        var dash = text.IndexOf(Dash, StringComparison.Ordinal);
        var isCited = heading.Level > 2 && dash > 0 && heading.Section is CatalogSection.Provisions or CatalogSection.ScopeRules;
        var name = isCited ? text[..dash] : text.Length > 0 ? text : new string('#', heading.Level);
        return new OutlineEntry(name, isCited ? text[(dash + Dash.Length)..] : "", KindOf(heading), heading.Span, heading.Title, children);
    }

    private static OutlineKind KindOf(CatalogHeading heading) => (heading.Section, heading.Level) switch
    {
        (_, <= 2) or (CatalogSection.Prose or CatalogSection.EvidenceTypes, _) => OutlineKind.Section,
        (CatalogSection.Classes, _) => OutlineKind.SystemClass,
        (CatalogSection.Facts, _) => OutlineKind.Fact,
        (CatalogSection.ScopeRules or CatalogSection.Readings, _) => OutlineKind.Requirement,
        _ => OutlineKind.Provision,
    };
}
