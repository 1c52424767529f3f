using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Catalogs;

/// <summary>Finds what a place of a catalog stands for: what a heading declares, what a list refers to, what prose cites.</summary>
internal static class CatalogSymbols
{
    private const string Outside = "(outside)";

    /// <summary>Null where nothing is named.</summary>
    public static CatalogSymbol? At(CatalogDocument document, int offset)
    {
        if (offset < document.Page.BodyStart)
        {
            return OfEntries(document, document.Page.FrontMatter, offset);
        }

        if (document.Page.HeadingAt(offset) is not { } heading)
        {
            return null;
        }

        return DeclaredAt(document, offset)
            ?? OfEntries(document, heading.Entries, offset)
            ?? OfRuleTitle(document, heading, offset)
            ?? OfProse(document, heading, offset);
    }

    /// <summary>Every reference of a catalog's lists to one of its provisions.</summary>
    public static IEnumerable<CatalogSymbol> Citations(CatalogDocument document) => document.Page.Headings
        .SelectMany(heading => heading.Entries)
        .Where(entry => IsCiting(entry.Key))
        .SelectMany(entry => CommaList.Of(document.Source, entry.ValueSpan))
        .Select(item => Cited(document, item))
        .OfType<CatalogSymbol>();

    public static bool IsCiting(string key) => key is "see" or "provision" or "applies to" or "except";

    /// <summary>What a heading, or an item of <c>elements</c>, declares.</summary>
    private static CatalogSymbol? DeclaredAt(CatalogDocument document, int offset)
    {
        if (document.Framework is not { } framework)
        {
            return null;
        }

        return framework.Provisions.Select(provision => new CatalogSymbol(provision.Location.Span, provision))
            .Concat(framework.Facts.Select(fact => new CatalogSymbol(fact.Location.Span, fact)))
            .Concat(framework.Classes.Select(known => new CatalogSymbol(known.Location.Span, known)))
            .Concat(framework.Classes.SelectMany(known => known.Routes).Select(route => new CatalogSymbol(route.Location.Span, route)))
            .FirstOrDefault(found => Touches(found.Span, offset));
    }

    private static CatalogSymbol? OfEntries(CatalogDocument document, IEnumerable<CatalogEntry> entries, int offset)
    {
        foreach (var entry in entries)
        {
            if (Touches(entry.KeySpan, offset))
            {
                return new CatalogSymbol(entry.KeySpan, entry);
            }

            if (Touches(entry.ValueSpan, offset))
            {
                return OfValue(document, entry, offset);
            }
        }

        return null;
    }

    private static CatalogSymbol? OfValue(CatalogDocument document, CatalogEntry entry, int offset)
    {
        if (entry.Key is "condition" or "default-condition")
        {
            var word = WordAt(document.Source, offset);
            return Named(document, word) is { } symbol ? new CatalogSymbol(word, symbol) : null;
        }

        foreach (var item in CommaList.Of(document.Source, entry.ValueSpan).Where(item => Touches(item, offset)))
        {
            return entry.Key switch
            {
                "evidence" => EvidenceTypeOf(document, item),
                "applies" => Named(document, WordAt(document.Source, item.Start)) is Route route ? new CatalogSymbol(WordAt(document.Source, item.Start), route) : null,
                var key when IsCiting(key) => Cited(document, item),
                _ => null,
            };
        }

        return null;
    }

    private static CatalogSymbol? EvidenceTypeOf(CatalogDocument document, TextSpan item)
    {
        var id = document.Source.ToString(item);
        return document.Framework?.EvidenceTypes.FirstOrDefault(type => type.Id == id) is { } type ? new CatalogSymbol(item, type) : null;
    }

    /// <summary>What a word of a condition means.</summary>
    private static object? Named(CatalogDocument document, TextSpan word)
    {
        var name = document.Source.ToString(word);
        return document.Framework is not { } framework || name.Length == 0 ? null
            : framework.Facts.FirstOrDefault(fact => fact.Name == name)
                ?? framework.Classes.FirstOrDefault(known => known.Name == name)
                ?? (object?)framework.Classes.SelectMany(known => known.Routes).FirstOrDefault(route => route.Name == name);
    }

    private static CatalogSymbol? OfRuleTitle(CatalogDocument document, CatalogHeading heading, int offset)
    {
        var dash = document.Source[heading.Title].IndexOf(" — ");
        return heading.Section == CatalogSection.ScopeRules && dash > 0 && Touches(new TextSpan(heading.Title.Start, dash), offset)
            ? Cited(document, new TextSpan(heading.Title.Start, dash))
            : null;
    }

    private static CatalogSymbol? OfProse(CatalogDocument document, CatalogHeading heading, int offset) =>
        heading.Paragraphs.Any(paragraph => Touches(paragraph, offset))
            ? ProseCitation.At(document.Source, offset).Select(span => Cited(document, span)).FirstOrDefault(found => found is not null)
            : null;

    private static CatalogSymbol? Cited(CatalogDocument document, TextSpan span)
    {
        var text = document.Source.ToString(span);
        return text.EndsWith(Outside, StringComparison.Ordinal) || document.Framework?.FindReference(text) is not { } provision
            ? null
            : new CatalogSymbol(span, provision);
    }

    private static TextSpan WordAt(SourceText source, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && IsWord(source.Content[start - 1]))
        {
            start--;
        }

        while (end < source.Length && IsWord(source.Content[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static bool Touches(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
