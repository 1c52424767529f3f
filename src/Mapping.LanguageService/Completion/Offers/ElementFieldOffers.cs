using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Completion;

/// <summary>
/// Offers what stands in the elements of lists: of every element, <c>checks.*.severity</c>, and of the one that is picked,
/// <c>metrics[name = "accuracy"].value</c>.
/// </summary>
internal static class ElementFieldOffers
{
    /// <summary>Of a list with more, whoever writes the rule knows which element is meant.</summary>
    private const int MostPicked = 12;

    /// <param name="offers">Where they go.</param>
    /// <param name="site">The cursor.</param>
    /// <param name="start">Where the field begins.</param>
    /// <param name="inspection">What was seen in the feed.</param>
    public static void Add(OfferList offers, CompletionSite site, int start, FeedInspection inspection)
    {
        if (!site.IsOnLineOfCursor(start))
        {
            return;
        }

        var isOfRule = site.Blocks is [{ Node: EvidenceSyntax }, ..];
        foreach (var list in inspection.Lists)
        {
            if (site is { ItemKeyword: Keyword.Format, LastKeyword: Keyword.At })
            {
                AddRecords(offers, site, start, list);
                continue;
            }

            foreach (var field in list.Fields.Where(field => field.CanBeNamed))
            {
                if (isOfRule)
                {
                    Add(offers, site, start, field.Path, $"{FieldWords.KindOf(field)}, of each element", field);
                }

                if (isOfRule || site.ItemKeyword is Keyword.Time or Keyword.Key)
                {
                    AddPicked(offers, site, start, list, field);
                }
            }
        }
    }

    /// <summary>A record for each element.</summary>
    private static void AddRecords(OfferList offers, CompletionSite site, int start, InspectedList list)
    {
        if (list.HoldsObjects && list.CanBeNamed)
        {
            Add(offers, site, start, list.Path, list.Words, list);
        }
    }

    private static void AddPicked(OfferList offers, CompletionSite site, int start, InspectedList list, InspectedField field)
    {
        if (list.Keys is not [var key, ..] || !key.CanBeNamed || key == field || list.Within(field) is not [_, ..] within || within.Contains(FieldPath.EachElement))
        {
            return;
        }

        var (outer, inner) = (FieldNames.Of(list.Parts[..^1]), FieldNames.Of(within));
        var name = FieldNames.Of(list.Within(key));
        var kind = FieldWords.KindOf(field);
        var shown = ShownValues.Of(key).Where(value => value.Value.AsSpan().IndexOfAny("\"\r\n") < 0).Take(MostPicked).ToList();
        foreach (var value in shown)
        {
            Add(offers, site, start, $"{outer}[{name} = \"{value.Value}\"].{inner}", $"{kind}, of the element whose {name} is that", field);
        }

        // What may be somebody's data stays in its file, and is left to be filled in.
        if (shown.Count == 0)
        {
            AddForm(offers, site, start, $"{outer}[{name} = \"", $"\"].{inner}", $"{kind}, of one element", field);
        }
    }

    private static void Add(OfferList offers, CompletionSite site, int start, string text, string detail, object subject)
    {
        if (text.Contains(site.TypedFrom(start), StringComparison.OrdinalIgnoreCase))
        {
            offers.AddAt(OfferRank.Expected, ItemOf(offers, site, start, text, detail, subject));
        }
    }

    private static void AddForm(OfferList offers, CompletionSite site, int start, string before, string behind, string detail, object subject)
    {
        if (before.Contains(site.TypedFrom(start), StringComparison.OrdinalIgnoreCase) && (before + behind).AsSpan().IndexOfAny("$}\\") < 0)
        {
            var item = ItemOf(offers, site, start, $"{before}…{behind}", detail, subject);
            offers.AddAt(OfferRank.Expected, item with { InsertText = $"{before}${{1:text}}{behind}", IsSnippet = true });
        }
    }

    private static CompletionItem ItemOf(OfferList offers, CompletionSite site, int start, string text, string detail, object subject) => new(text, CompletionKind.Field)
    {
        Detail = detail,
        InsertText = text,
        SortText = offers.NextSort(),
        FilterText = text,
        Replace = TextSpan.FromBounds(start, site.Word.End),
        Subject = subject,
    };
}
