using System.Numerics;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// Finds every cheapest set of up to 64 items by branch and bound. What a set must do is learnt as the search goes: whenever a set does
/// not do yet, its judge names a need, items of which at least one must be in any set that does. So nothing is presumed of the judge
/// but that more items never do less, and the needs prove the result: no cheaper set has an item of each.
/// </summary>
internal sealed class HittingSearch
{
    public const int MaxItems = 64;

    private readonly long[] prices;
    private readonly Func<ulong, ulong?> needOf;
    private readonly int maxSteps;
    private readonly int maxFound;
    private readonly List<ulong> found = [];

    /// <param name="prices">What each item costs, not negative.</param>
    /// <param name="needs">Needs that are known beforehand.</param>
    /// <param name="needOf">The need that a set does not meet, disjoint with the set; null where the set does.</param>
    /// <param name="upperBound">The cost of some set that does.</param>
    /// <param name="maxSteps">After how many branches it gives up.</param>
    /// <param name="maxFound">How many sets of the same cost are kept.</param>
    public HittingSearch(long[] prices, IEnumerable<ulong> needs, Func<ulong, ulong?> needOf, long upperBound, int maxSteps, int maxFound)
    {
        this.prices = prices;
        this.needOf = needOf;
        this.maxSteps = maxSteps;
        this.maxFound = maxFound;
        Needs = [.. needs];
        Best = upperBound;
    }

    /// <summary>Every need that was met on the way.</summary>
    public List<ulong> Needs { get; }

    /// <summary>The least cost of a set that does; the upper bound until one is found.</summary>
    public long Best { get; private set; }

    /// <summary>The cheapest sets, as far as the search came.</summary>
    public IReadOnlyList<ulong> Found => found;

    public bool HasMore { get; private set; }

    public bool GaveUp { get; private set; }

    public int Steps { get; private set; }

    public void Run() => Visit(chosen: 0, excluded: 0, cost: 0);

    /// <summary>
    /// No set with an item of each need costs less: needs are paid for one after the other, each by what is cheapest in it, and what is
    /// paid once for an item is not paid again.
    /// </summary>
    public long LowerBound(ulong chosen, ulong excluded)
    {
        var left = (long[])prices.Clone();
        long bound = 0;
        foreach (var need in Needs)
        {
            if ((need & chosen) != 0)
            {
                continue;
            }

            var cheapest = long.MaxValue;
            for (var items = need & ~excluded; items != 0; items &= items - 1)
            {
                cheapest = Math.Min(cheapest, left[BitOperations.TrailingZeroCount(items)]);
            }

            if (cheapest == long.MaxValue)
            {
                return long.MaxValue;
            }

            bound += cheapest;
            for (var items = need & ~excluded; items != 0; items &= items - 1)
            {
                left[BitOperations.TrailingZeroCount(items)] -= cheapest;
            }
        }

        return bound;
    }

    private void Visit(ulong chosen, ulong excluded, long cost)
    {
        if (GaveUp || ++Steps > maxSteps)
        {
            GaveUp = true;
            return;
        }

        if (OpenNeed(chosen, excluded) is not { } need)
        {
            Keep(chosen, cost);
            return;
        }

        for (var items = need & ~excluded; items != 0;)
        {
            var bound = LowerBound(chosen, excluded);
            if (bound == long.MaxValue || cost + bound > Best)
            {
                return;
            }

            var item = CheapestOf(items);
            Visit(chosen | (1UL << item), excluded, cost + prices[item]);
            excluded |= 1UL << item;
            items &= ~(1UL << item);
        }
    }

    /// <summary>Of the needs that are not met, the one with the fewest items left; null where the set does.</summary>
    private ulong? OpenNeed(ulong chosen, ulong excluded)
    {
        ulong? best = null;
        foreach (var need in Needs)
        {
            if ((need & chosen) == 0 && (best is null || BitOperations.PopCount(need & ~excluded) < BitOperations.PopCount(best.Value & ~excluded)))
            {
                best = need;
            }
        }

        if (best is null && needOf(chosen) is { } learnt)
        {
            Needs.Add(learnt);
            best = learnt;
        }

        return best;
    }

    private int CheapestOf(ulong items)
    {
        var best = BitOperations.TrailingZeroCount(items);
        for (; items != 0; items &= items - 1)
        {
            var item = BitOperations.TrailingZeroCount(items);
            best = prices[item] < prices[best] ? item : best;
        }

        return best;
    }

    private void Keep(ulong chosen, long cost)
    {
        if (cost > Best || CanSpareOne(chosen))
        {
            return;
        }

        if (cost < Best)
        {
            Best = cost;
            found.Clear();
            HasMore = false;
        }

        if (found.Count < maxFound)
        {
            found.Add(chosen);
        }
        else
        {
            HasMore = true;
        }
    }

    /// <summary>Only what costs nothing could be spared in a cheapest set; the set without it is found as well.</summary>
    private bool CanSpareOne(ulong chosen)
    {
        for (var items = chosen; items != 0; items &= items - 1)
        {
            var item = BitOperations.TrailingZeroCount(items);
            if (prices[item] == 0 && needOf(chosen & ~(1UL << item)) is null)
            {
                return true;
            }
        }

        return false;
    }
}
