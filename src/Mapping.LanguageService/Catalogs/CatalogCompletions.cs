using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.Catalogs;

/// <summary>What may stand in the lists of a catalog: keys, words of closed sets, citations, names.</summary>
public static class CatalogCompletions
{
    private const int MaxItems = 250;

    /// <param name="document">The catalog.</param>
    /// <param name="offset">The cursor, from 0 to the length of the text.</param>
    public static CompletionList At(CatalogDocument document, int offset)
    {
        if (CatalogSite.At(document, offset) is not { } site)
        {
            return CompletionList.Empty;
        }

        var typed = document.Source.ToString(TextSpan.FromBounds(site.Word.Start, offset));
        var items = (site.Key is null ? Keys(site) : IsCiting(site) ? Citations(document, site, typed) : CatalogWords.For(document, site))
            .Select((item, index) => item with { Replace = site.Word, SortText = index.ToString("D5", CultureInfo.InvariantCulture) })
            .Where(item => IsCiting(site) || Fits(item.FilterText, typed))
            .ToImmutableArray();
        return new CompletionList([.. items.Take(MaxItems)], items.Length > MaxItems);
    }

    /// <summary>The item with its documentation.</summary>
    public static CompletionItem Resolve(CatalogDocument document, CompletionItem item) =>
        item.Subject is { } subject ? item with { Documentation = CatalogHovers.TextOf(document, subject) } : item;

    /// <summary>What is typed begins one of the words.</summary>
    private static bool Fits(string text, string typed) => Enumerable.Range(0, text.Length).Any(start =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && text.AsSpan(start).StartsWith(typed, StringComparison.OrdinalIgnoreCase));

    private static bool IsCiting(CatalogSite site) => site.Key is { } key && CatalogSymbols.IsCiting(key);

    private static IEnumerable<CompletionItem> Keys(CatalogSite site) => CatalogKeys.Of(site.Section, site.Level)
        .Where(key => !site.Used.Contains(key))
        .Select(key => new CompletionItem(key, CompletionKind.Keyword)
        {
            InsertText = $"{key}: ",
            SortText = "",
            FilterText = key,
            Subject = new CatalogEntry(key, default, default),
        });

    private static IEnumerable<CompletionItem> Citations(CatalogDocument document, CatalogSite site, string typed)
    {
        if (document.Framework is not { } framework)
        {
            yield break;
        }

        var query = new CitationQuery(framework, typed);
        foreach (var provision in framework.Provisions.Where(provision => !site.Listed.Contains(provision.DisplayName)))
        {
            if (query.Match(provision) is { } match)
            {
                yield return new CompletionItem(provision.DisplayName, provision.Element is null ? CompletionKind.Provision : CompletionKind.Element)
                {
                    Detail = provision.Title,
                    InsertText = provision.DisplayName,
                    SortText = "",
                    FilterText = match.FilterText,
                    Subject = provision,
                };
            }
        }
    }
}
