using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Syntax;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers values to compare with: those that records hold, else what is usual for the aggregate.</summary>
internal static class ValueOffers
{
    public static void Add(OfferList offers, CompletionSite site, InspectedField? field, bool isOfAggregate)
    {
        if (field is null)
        {
            AddUsual(offers, site, isOfAggregate ? site.Last(Slot.Aggregate) : null);
            return;
        }

        var listed = site.Listed(Slot.Value);
        foreach (var (text, detail) in ValuesOf(field))
        {
            if (!(site.LastKeyword == Keyword.In && listed.Contains(text)))
            {
                offers.AddWord(OfferRank.Expected, text, CompletionKind.Value, detail);
            }
        }
    }

    /// <summary>Categories by how often they come; of numbers and times that are none, the ends.</summary>
    private static IEnumerable<(string Text, string Detail)> ValuesOf(InspectedField field)
    {
        var isText = field.Kinds is [{ Kind: InspectedKind.Text }, ..];
        var shown = ShownValues.Of(field);
        return field switch
        {
            _ when !shown.IsEmpty => shown
                .Select(value => (Text: isText ? Quote(value.Value) : value.Value, Detail: RecordWords.Of(value.Count, "record")))
                .Where(offer => offer.Text is not null)
                .Select(offer => (offer.Text ?? "", offer.Detail)),
            { Min: { } min, Max: { } max } =>
            [
                (min.ToString(CultureInfo.InvariantCulture), "the smallest in records"),
                (max.ToString(CultureInfo.InvariantCulture), "the largest in records"),
            ],
            { First: { } first, Last: { } last } => [(RecordWords.Day(last), "the last in records"), (RecordWords.Day(first), "the first in records")],
            _ => [],
        };
    }

    /// <summary>Text in quotes; null for text that no string can hold.</summary>
    private static string? Quote(string value) => value.AsSpan().IndexOfAny("\"\r\n") < 0 ? $"\"{value}\"" : null;

    private static void AddUsual(OfferList offers, CompletionSite site, string? aggregate)
    {
        string[] values = aggregate switch
        {
            "count" or "distinct" => ["0", "1", "100"],
            "share" => ["100%", "99%", "95%"],
            "latest" => [DateWords.Of(site.Document.Compilation.Today)],
            _ => [],
        };
        foreach (var value in values)
        {
            offers.AddWord(OfferRank.Expected, value, CompletionKind.Value);
        }
    }
}
