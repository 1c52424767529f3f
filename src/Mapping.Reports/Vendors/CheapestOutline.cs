using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Outlines;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>The cheapest set of products, with the argument why nothing cheaper does.</summary>
internal static class CheapestOutline
{
    private const int ShownNeeds = 20;

    public static void Add(Outline outline, string title, CheapestSet set, GapAnalysis analysis)
    {
        outline.Heading(2, title);
        outline.Item(StateOf(set));
        if (set.State is CheapestState.Found or CheapestState.Undecided)
        {
            outline.Item($"It closes {set.Closes.Length} of the {analysis.Gap.Length} obligations that are open before.");
            AddProof(outline, set);
            AddTies(outline, set);
        }

        AddRest(outline, set);
    }

    /// <summary>The set with its price, or why there is none, in a sentence or two.</summary>
    public static string StateOf(CheapestSet set) => set.State switch
    {
        CheapestState.NothingOpen => "Nothing is open.",
        CheapestState.NothingCloses => "No product with a price closes any of what is open.",
        CheapestState.SeveralCurrencies =>
            $"Prices are in {string.Join(" and ", set.Currencies)}, which are not compared or added: no set is said to be the cheapest. Declare them in one currency.",
        CheapestState.TooMany => $"{set.Considered} products are more than the search takes: no set is said to be the cheapest.",
        CheapestState.Undecided =>
            $"{Priced(set)}. The search gave up: something cheaper may do as much, though nothing below {GapWords.Money(set.LowerBound, set.Currency)}.",
        _ => $"{Priced(set)}.",
    };

    private static string Priced(CheapestSet set) => $"{GapWords.Names(set.Products)}: {GapWords.Money(set.Cost, set.Currency)} a year";

    private static void AddProof(Outline outline, CheapestSet set)
    {
        if (set.State != CheapestState.Found)
        {
            return;
        }

        outline.Item($"Why nothing cheaper among {Counts.Of(set.Considered, "product")} closes as much: whatever does has");
        foreach (var need in set.Needs.Take(ShownNeeds))
        {
            var oneOf = string.Join(" or ", need.OneOf.Select(offer => offer.Name));
            outline.Item($"{oneOf}, else {GapWords.FullName(need.Obligation)} stays open", [need.Obligation], depth: 1);
        }

        if (set.Needs.Length > ShownNeeds)
        {
            outline.Item($"and {set.Needs.Length - ShownNeeds} more such needs", depth: 1);
        }

        outline.Item($"and no set with {(set.Needs.Length == 1 ? "that" : "one of each")} costs less than {GapWords.Money(set.LowerBound, set.Currency)}.");
    }

    private static void AddTies(Outline outline, CheapestSet set)
    {
        foreach (var tie in set.Ties)
        {
            outline.Item($"It costs the same with {GapWords.Names(tie)}.");
        }

        if (set.HasMoreTies)
        {
            outline.Item("More sets cost the same.");
        }
    }

    private static void AddRest(Outline outline, CheapestSet set)
    {
        if (!set.Unpriced.IsEmpty)
        {
            outline.Item($"Without a price, so not chosen and never counted as free: {GapWords.Names(set.Unpriced)}.");
        }

        if (!set.OnlyUnpriced.IsEmpty)
        {
            outline.Item($"Closed only by products without a price: {GapWords.Few(set.OnlyUnpriced)}.", set.OnlyUnpriced);
        }

        if (!set.NeverClosed.IsEmpty)
        {
            outline.Item($"Nothing declared closes {Counts.Of(set.NeverClosed.Length, "obligation")}: {GapWords.Few(set.NeverClosed)}.", set.NeverClosed);
        }
    }
}
