using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Finds the cheapest set of products that closes as much of a gap as all of them do.</summary>
internal sealed class CheapestFinder
{
    /// <summary>More sets of the same cost tell nobody more.</summary>
    private const int MaxTies = 20;

    /// <summary>Prices are counted in whole ten-thousandths, so that sums are exact.</summary>
    private const int Scale = 10_000;

    private readonly OfferWorld world;
    private readonly GapQuestion question;
    private readonly ImmutableArray<ObligationResult> gap;
    private readonly GapLayer layer;
    private readonly ImmutableArray<int> have;
    private readonly ImmutableArray<int> useful;

    /// <param name="world">The products.</param>
    /// <param name="question">Which of them are there, and how long to search.</param>
    /// <param name="gap">The obligations that are open.</param>
    /// <param name="layer">What products close of the gap.</param>
    public CheapestFinder(OfferWorld world, GapQuestion question, ImmutableArray<ObligationResult> gap, GapLayer layer)
    {
        this.world = world;
        this.question = question;
        this.gap = gap;
        this.layer = layer;
        have = [.. Enumerable.Range(0, world.Offers.Length).Where(index => question.Have.Contains(world.Offers[index]))];
        useful = [.. Enumerable.Range(0, world.Offers.Length).Where(index => !have.Contains(index) && layer.CanAdd(index, have))];
    }

    public CheapestSet Find()
    {
        ImmutableArray<int> priced = [.. useful.Where(index => YearlyCost.Of(world.Offers[index].Product, world.AsOf) is not null)];
        var unpriced = useful.RemoveAll(priced.Contains);
        var byAll = layer.With([.. have, .. useful]);
        var byPriced = layer.With([.. have, .. priced]);
        var result = new CheapestSet(CheapestState.Found)
        {
            Closes = Where(index => byPriced[index]),
            NeverClosed = Where(index => !byAll[index]),
            OnlyUnpriced = Where(index => byAll[index] && !byPriced[index]),
            Unpriced = Products(unpriced),
            Considered = priced.Length,
            Currencies = [.. priced.Select(CurrencyOf).Distinct().Order(StringComparer.Ordinal)],
        };
        return gap.IsEmpty ? result with { State = CheapestState.NothingOpen } : Search(result, priced, byPriced);
    }

    private CheapestSet Search(CheapestSet result, ImmutableArray<int> priced, bool[] closable)
    {
        if (!closable.Contains(true))
        {
            return result with { State = CheapestState.NothingCloses };
        }

        if (result.Currencies.Length > 1)
        {
            return result with { State = CheapestState.SeveralCurrencies };
        }

        if (priced.Length > HittingSearch.MaxItems)
        {
            return result with { State = CheapestState.TooMany };
        }

        var prices = priced.Select(index => (long)((YearlyCost.Of(world.Offers[index].Product, world.AsOf) ?? 0) * Scale)).ToArray();
        return new CheapestProof(gap, priced, prices, set => layer.With([.. have, .. set]), closable, question.MaxSteps, MaxTies)
            .Complete(result, Scale, Products, CurrencyOf(priced[0]));
    }

    private ImmutableArray<ObligationResult> Where(Func<int, bool> isMeant) => [.. gap.Where((_, index) => isMeant(index))];

    private ImmutableArray<OfferedProduct> Products(ImmutableArray<int> offers) => [.. offers.Select(index => world.Offers[index])];

    private string CurrencyOf(int offer) => world.Offers[offer].Product.Renewal?.Cost?.Currency ?? "";
}
