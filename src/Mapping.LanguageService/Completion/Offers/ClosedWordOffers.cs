using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers words of the language's closed sets.</summary>
internal static class ClosedWordOffers
{
    private static readonly string[] Currencies = ["EUR", "USD", "GBP", "CHF"];

    public static void Add(OfferList offers, CompletionSite site, Slot slot)
    {
        var listed = site.Listed(slot);
        foreach (var word in Of(slot))
        {
            if (!listed.Contains(word))
            {
                offers.AddWord(OfferRank.Expected, word, CompletionKind.Word, WordText.ClosedWords(word));
            }
        }
    }

    private static string Quoted(string text) => $"\"{text}\"";

    private static string[] Of(Slot slot) => slot switch
    {
        Slot.Domain => ["security", "assurance"],
        Slot.Pillar => CatalogNames.Pillars,
        Slot.Format => FeedNames.Formats,
        Slot.Encoding => FeedNames.Encodings,
        Slot.EvidenceClass => FeedNames.Classes,
        Slot.FieldUnit => [.. FieldUnits.Names],
        Slot.FieldReading => [.. FieldUnits.Names, .. FieldForms.Names],
        Slot.Zone => [.. ZoneNames.Places.Select(Quoted)],
        Slot.TimeFormat => [.. TimeFormats.Usual.Select(Quoted)],
        Slot.DecimalSign => [.. FeedNames.DecimalSigns.Select(Quoted)],
        _ => Currencies,
    };
}
