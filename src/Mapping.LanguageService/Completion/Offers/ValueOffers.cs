using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Syntax;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers values to compare with: those that records hold, else what is usual for the aggregate.</summary>
internal static class ValueOffers
{
    private const int MaxValues = 50;

    public static void Add(OfferList offers, CompletionSite site, InspectedField? field, bool isOfAggregate)
    {
        if (field is null)
        {
            AddUsual(offers, site, isOfAggregate ? site.Last(Slot.Aggregate) : null);
            return;
        }

        var listed = site.Listed(Slot.Value);
        var kind = field.Kinds is [var first, ..] ? first.Kind : InspectedKind.Text;
        foreach (var (value, count) in ValuesOf(field).Take(MaxValues))
        {
            var text = kind is InspectedKind.Text ? Quote(value) : kind is InspectedKind.Time && value.Length >= 10 ? value[..10] : value;
            if (text is not null && !(site.LastKeyword == Keyword.In && listed.Contains(text)))
            {
                var times = count is { } known ? RecordWords.Of(known, "record") : "seen in records";
                offers.AddWord(OfferRank.Expected, text, CompletionKind.Value, times);
            }
        }
    }

    private static IEnumerable<(string Value, long? Count)> ValuesOf(InspectedField field) => field.Values is { } values
        ? values.Select(value => (value.Value, (long?)value.Count))
        : field.Samples.Where(sample => !sample.EndsWith("...", StringComparison.Ordinal)).Select(sample => (sample, (long?)null));

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
