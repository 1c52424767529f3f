using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Searches among priced products of one currency, and keeps of what was learnt the few needs that prove the result.</summary>
internal sealed class CheapestProof
{
    /// <summary>Beyond this many needs nobody reads a proof, and finding the few that do costs too much.</summary>
    private const int MaxNeeds = 200;

    private readonly ImmutableArray<ObligationResult> gap;
    private readonly ImmutableArray<int> products;
    private readonly long[] prices;
    private readonly Func<ImmutableArray<int>, bool[]> closes;
    private readonly bool[] wanted;
    private readonly int maxSteps;
    private readonly int maxTies;
    private readonly Dictionary<ulong, int> obligationOf = [];

    public CheapestProof(
        ImmutableArray<ObligationResult> gap,
        ImmutableArray<int> products,
        long[] prices,
        Func<ImmutableArray<int>, bool[]> closes,
        bool[] wanted,
        int maxSteps,
        int maxTies)
    {
        this.gap = gap;
        this.products = products;
        this.prices = prices;
        this.closes = closes;
        this.wanted = wanted;
        this.maxSteps = maxSteps;
        this.maxTies = maxTies;
    }

    private ulong All => products.Length == HittingSearch.MaxItems ? ulong.MaxValue : (1UL << products.Length) - 1;

    public CheapestSet Complete(CheapestSet result, decimal scale, Func<ImmutableArray<int>, ImmutableArray<OfferedProduct>> name, string currency)
    {
        var some = Thinned();
        var search = new HittingSearch(prices, [], NeedOf, CostOf(some), maxSteps, maxTies + 1);
        search.Run();
        var sets = search.Found.Count == 0 ? [some] : search.Found.OrderBy(BitOperations.PopCount).ThenBy(OrderOf, StringComparer.Ordinal).ToList();
        var bound = search.GaveUp ? search.LowerBound(0, 0) : search.Best;
        var needs = search.GaveUp ? search.Needs : Fewest(search);
        return result with
        {
            State = search.GaveUp ? CheapestState.Undecided : CheapestState.Found,
            Products = name(OffersOf(sets[0])),
            Cost = CostOf(sets[0]) / scale,
            Currency = sets[0] == 0 ? null : currency,
            Ties = search.GaveUp ? [] : [.. sets.Skip(1).Take(maxTies).Select(set => name(OffersOf(set)))],
            HasMoreTies = !search.GaveUp && (search.HasMore || sets.Count > maxTies + 1),
            Needs = [.. needs.Select(need => new ClosingNeed(gap[obligationOf[need]], name(OffersOf(need))))],
            LowerBound = bound / scale,
        };
    }

    /// <summary>
    /// What a set lacks: the first obligation that it leaves open is closed by no set without one of these products, since all the others
    /// together leave it open as well.
    /// </summary>
    private ulong? NeedOf(ulong set)
    {
        var closed = closes(OffersOf(set));
        var open = Enumerable.Range(0, gap.Length).Where(index => wanted[index] && !closed[index]).Select(index => (int?)index).FirstOrDefault();
        if (open is not { } obligation)
        {
            return null;
        }

        // The cheap ones are given first, so that what is left, of which one is needed, is dear and the bound high.
        var without = set;
        foreach (var item in Enumerable.Range(0, products.Length).OrderBy(item => prices[item]))
        {
            var more = without | (1UL << item);
            without = more != without && !closes(OffersOf(more))[obligation] ? more : without;
        }

        var need = All & ~without;
        obligationOf.TryAdd(need, obligation);
        return need;
    }

    /// <summary>Some set that closes all that can be closed: all products, less those that can be spared, the dearest first.</summary>
    private ulong Thinned()
    {
        var set = All;
        foreach (var item in Enumerable.Range(0, products.Length).OrderByDescending(item => prices[item]))
        {
            var closed = closes(OffersOf(set & ~(1UL << item)));
            set = Enumerable.Range(0, gap.Length).All(index => !wanted[index] || closed[index]) ? set & ~(1UL << item) : set;
        }

        return set;
    }

    /// <summary>
    /// The needs that are enough: without one of these, the bound would be lower. All of them prove the result as well, so where leaving
    /// them out one after the other takes too many steps, what is left stays.
    /// </summary>
    private List<ulong> Fewest(HittingSearch search)
    {
        var steps = maxSteps;
        var needs = search.Needs.Distinct().OrderBy(BitOperations.PopCount).ToList();
        needs.RemoveAll(need => needs.Any(other => other != need && (other & need) == other));
        for (var i = needs.Count - 1; i >= 0 && needs.Count <= MaxNeeds && steps > 0; i--)
        {
            var fewer = needs.Where((_, index) => index != i).ToList();
            if (BoundBy(fewer, search.Best, ref steps) == search.Best)
            {
                needs = fewer;
            }
        }

        return needs;
    }

    /// <summary>The least cost of a set with one product of each need; no more than a cost that is known to be enough. Less than nothing where the steps ran out.</summary>
    private long BoundBy(List<ulong> needs, long known, ref int steps)
    {
        var search = new HittingSearch(
            prices, needs, set => needs.Where(need => (need & set) == 0).Select(need => (ulong?)need).FirstOrDefault(), known, steps, maxFound: 1);
        search.Run();
        steps -= search.Steps;
        return search.GaveUp ? -1 : search.Best;
    }

    private ImmutableArray<int> OffersOf(ulong set)
    {
        var offers = ImmutableArray.CreateBuilder<int>(BitOperations.PopCount(set));
        for (; set != 0; set &= set - 1)
        {
            offers.Add(products[BitOperations.TrailingZeroCount(set)]);
        }

        return offers.MoveToImmutable();
    }

    /// <summary>Orders sets of one size by the names of their products, which come in ordinal order.</summary>
    private string OrderOf(ulong set) => string.Join(' ', OffersOf(set).Select(offer => offer.ToString("D9", CultureInfo.InvariantCulture)));

    private long CostOf(ulong set)
    {
        long cost = 0;
        for (; set != 0; set &= set - 1)
        {
            cost += prices[BitOperations.TrailingZeroCount(set)];
        }

        return cost;
    }
}
