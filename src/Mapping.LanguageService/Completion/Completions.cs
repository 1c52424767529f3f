using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Completion;

/// <summary>What may stand at a cursor, at every place of the grammar.</summary>
public static class Completions
{
    /// <param name="document">The file.</param>
    /// <param name="offset">The cursor, from 0 to the length of the text.</param>
    /// <param name="fields">What is known of the records of feeds.</param>
    public static CompletionList At(EditorDocument document, int offset, IFieldKnowledge fields)
    {
        if (SiteFinder.Find(document, offset) is not { } site)
        {
            return CompletionList.Empty;
        }

        var offers = new OfferList(site);
        ExpectedOffers.Add(offers, site, fields);
        if (site.MayBeginItem)
        {
            ItemOffers.Add(offers, site);
        }

        return offers.ToList();
    }

    /// <summary>The item with its documentation, which is not made for a whole list.</summary>
    public static CompletionItem Resolve(EditorDocument document, CompletionItem item, IFieldKnowledge fields) =>
        item.Subject is { } subject ? item with { Documentation = SubjectText.Of(document, subject, fields) } : item;
}
