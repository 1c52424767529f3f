using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers dates, periods and other amounts that are usual at a place.</summary>
internal static class AmountOffers
{
    public static void Add(OfferList offers, CompletionSite site, Slot slot)
    {
        switch (slot)
        {
            case Slot.Date:
                AddDates(offers, site);
                break;
            case Slot.Unit:
                AddUnits(offers, site);
                break;
            default:
                foreach (var amount in AmountsOf(slot, site.LastKeyword))
                {
                    offers.AddWord(OfferRank.Expected, amount, CompletionKind.Value);
                }

                break;
        }
    }

    private static void AddDates(OfferList offers, CompletionSite site)
    {
        var today = site.Document.Compilation.Today;
        if (site.LastKeyword is not (Keyword.Until or Keyword.Expires or Keyword.By))
        {
            AddDate(offers, today, "today");
            AddDate(offers, today.AddDays(-1), "yesterday");
            AddDate(offers, today.AddDays(1 - today.Day), "the first of this month");
            return;
        }

        AddDate(offers, today.AddMonths(3), "in 3 months");
        AddDate(offers, today.AddMonths(6), "in 6 months");
        AddDate(offers, today.AddYears(1), "in a year");
        AddDate(offers, new DateOnly(today.Year, 12, 31), "the end of this year");
        AddDate(offers, today, "today");
    }

    private static void AddDate(OfferList offers, DateOnly date, string detail)
    {
        var text = DateWords.Of(date);
        offers.Add(OfferRank.Expected, new CompletionItem(text, CompletionKind.Date)
        {
            Detail = detail,
            InsertText = text,
            SortText = offers.NextSort(),
            FilterText = $"{text} {detail}",
        });
    }

    /// <summary>One day, two days; a price is per year.</summary>
    private static void AddUnits(OfferList offers, CompletionSite site)
    {
        var half = TimeUnits.Names.Length / 2;
        var isPrice = site.LastKeyword == Keyword.Per;
        var isSingle = isPrice || (site.Trace is [.., var last] && site.TextOf(last.Token) == "1");
        var units = isSingle ? TimeUnits.Names[half..] : TimeUnits.Names[..half];
        foreach (var unit in isPrice ? units.Reverse() : units)
        {
            offers.AddWord(site.LastKeyword is Keyword.Where or Keyword.Expect ? OfferRank.Clause : OfferRank.Expected, unit, CompletionKind.Unit);
        }
    }

    private static string[] AmountsOf(Slot slot, Keyword keyword) => (slot, keyword) switch
    {
        (Slot.Share, _) => ["100%", "95%", "90%", "80%"],
        (Slot.HeaderRow, _) => ["1", "2", "3"],
        (Slot.Percentile, _) => ["95", "99", "90", "50"],
        (_, Keyword.Fresh) => ["7 days", "1 day", "30 days"],
        (_, Keyword.Retained) => ["10 years", "12 months", "6 months"],
        (_, Keyword.Review) => ["12 months", "6 months", "24 months"],
        _ => ["30 days", "7 days", "90 days", "12 months"],
    };
}
