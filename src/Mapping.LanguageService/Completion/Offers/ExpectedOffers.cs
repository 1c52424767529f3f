using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers what goes on with the item before the cursor.</summary>
internal static class ExpectedOffers
{
    public static void Add(OfferList offers, CompletionSite site, IFieldKnowledge fields)
    {
        if (site.Before.IsEmpty && site.Block != BlockKind.Crosswalk)
        {
            return;
        }

        // Words that fit nothing may be words of a title that somebody looks for.
        if (site.IsBroken)
        {
            CitationOffers.Add(offers, site);
            return;
        }

        foreach (var slot in site.Run.Expected.Select(terminal => terminal.Slot).Distinct())
        {
            Add(offers, site, slot, fields);
        }

        foreach (var sign in site.Run.Expected.Where(terminal => terminal.Slot == Slot.Punctuation))
        {
            FormOffers.AddSign(offers, site, sign.Kinds[0]);
        }

        // What records hold says more than that there is true and false.
        var hasValues = offers.HasValues || FieldOffers.IsNeverTrue(site, fields);
        foreach (var terminal in site.Run.Expected.Where(terminal => terminal.Slot == Slot.Keyword && !IsIdle(site, terminal.Keyword) && !IsThere(site, terminal.Keyword)))
        {
            if (IsOfNumbers(terminal.Keyword) ? !FieldOffers.IsNeverNumber(site, fields) : !hasValues || terminal.Keyword is not (Keyword.True or Keyword.False))
            {
                KeywordOffers.AddClause(offers, site, terminal.Keyword);
            }
        }
    }

    /// <summary>Whether a word says something of the numbers of the field before it.</summary>
    private static bool IsOfNumbers(Keyword keyword) => keyword == Keyword.As;

    /// <summary>Whether a clause follows the cursor in the same item, so that a second one would be one too many; or one that must stand before it.</summary>
    private static bool IsThere(CompletionSite site, Keyword keyword)
    {
        if (keyword is Keyword.And or Keyword.Or or Keyword.Not or Keyword.True or Keyword.False)
        {
            return false;
        }

        var items = BlockForms.Of(site.Block).Select(item => item.Keyword).ToHashSet();
        var isNext = true;
        foreach (var token in site.Tokens.Where(token => token.Start >= site.Word.End && !token.IsMissing))
        {
            if (token.Keyword == keyword)
            {
                return isNext || !MayComeAgain(keyword);
            }

            if (isNext && token.Keyword != Keyword.None && ComesBefore(site, token.Keyword, keyword))
            {
                return true;
            }

            if (token.Keyword != Keyword.None && items.Contains(token.Keyword))
            {
                return false;
            }

            isNext = false;
        }

        return false;
    }

    /// <summary>Whether both may come here, and the grammar has the one before the other.</summary>
    private static bool ComesBefore(CompletionSite site, Keyword one, Keyword other)
    {
        var keywords = site.Run.Expected.Where(terminal => terminal.Slot == Slot.Keyword).Select(terminal => terminal.Keyword).ToList();
        return keywords.IndexOf(one) is var first and >= 0 && first < keywords.IndexOf(other);
    }

    /// <summary>What an item may say of each of its citations or fields, or of an approval.</summary>
    private static bool MayComeAgain(Keyword keyword) => keyword is Keyword.On or Keyword.By or Keyword.Where or Keyword.Is or Keyword.In;

    /// <summary>Elements are named only of what has some.</summary>
    private static bool IsIdle(CompletionSite site, Keyword keyword) =>
        keyword == Keyword.On && site.Trace is [.., { Slot: Slot.CitationStart or Slot.CitationWord or Slot.CitationTail }] && ElementOffers.HasNone(site);

    private static void Add(OfferList offers, CompletionSite site, Slot slot, IFieldKnowledge fields)
    {
        switch (slot)
        {
            case Slot.CitationStart or Slot.CitationWord or Slot.CitationTail:
                CitationOffers.Add(offers, site);
                break;
            case Slot.RangeDots when site.Typed.Length == 0:
                offers.AddWord(OfferRank.Clause, "..", CompletionKind.Operator, "to, both included");
                break;
            case Slot.Element or Slot.CrosswalkElement:
                ElementOffers.Add(offers, site);
                break;
            case Slot.FrameworkId or Slot.Edition or Slot.NewAlias or Slot.Reading or Slot.ReadingChoice or Slot.Framework:
                FrameworkOffers.Add(offers, site, slot);
                break;
            case Slot.Owner or Slot.System or Slot.SystemOrGroup or Slot.Limit or Slot.Feed or Slot.Vendor or Slot.Control or Slot.Rule:
                NameOffers.Add(offers, site, slot);
                break;
            case Slot.Actor or Slot.Class or Slot.Route or Slot.Fact:
                SystemWordOffers.Add(offers, site, slot);
                break;
            case Slot.Domain or Slot.Pillar or Slot.Format or Slot.EvidenceClass or Slot.FieldUnit or Slot.FieldReading or Slot.Zone or Slot.TimeFormat or Slot.DecimalSign or Slot.Encoding or Slot.Currency:
                ClosedWordOffers.Add(offers, site, slot);
                break;
            case Slot.Date or Slot.Amount or Slot.Unit or Slot.Share or Slot.HeaderRow or Slot.Percentile:
                AmountOffers.Add(offers, site, slot);
                break;
            case Slot.Field or Slot.FieldPart or Slot.OtherField or Slot.Comparison or Slot.Value or Slot.ValueSuffix:
                FieldOffers.Add(offers, site, slot, fields);
                break;
            case Slot.Title or Slot.Path or Slot.Sheet or Slot.Reason or Slot.Price:
                FormOffers.AddText(offers, site, slot);
                break;
            case Slot.Aggregate:
                AggregateOffers.Add(offers, site);
                break;
        }
    }
}
