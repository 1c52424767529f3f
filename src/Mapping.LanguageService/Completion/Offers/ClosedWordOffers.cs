using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

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
                offers.AddWord(OfferRank.Expected, word, CompletionKind.Word, DetailOf(word));
            }
        }
    }

    private static string[] Of(Slot slot) => slot switch
    {
        Slot.Domain => ["security", "assurance"],
        Slot.Pillar => CatalogNames.Pillars,
        Slot.Format => FeedNames.Formats,
        Slot.EvidenceClass => FeedNames.Classes,
        _ => Currencies,
    };

    private static string? DetailOf(string word) => word switch
    {
        "security" => "protects the model from attack",
        "assurance" => "proves that the system was governed",
        "audit-evidence" => "a regulator accepts it",
        "telemetry" => "a security operations centre uses it",
        "jsonl" => "JSON Lines, a record a line",
        "json" => "a JSON document with a list of records",
        "csv" => "a table with a header",
        "sarif" => "results of static analysis",
        "junit" => "test results in XML",
        _ => null,
    };
}
