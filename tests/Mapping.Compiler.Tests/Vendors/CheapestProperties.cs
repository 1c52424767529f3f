using System.Collections.Immutable;
using System.Numerics;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage.Vendors;

namespace Mapping.Compiler.Tests.Vendors;

/// <summary>What is said of sets of products is what the engine says of each of them, tried one after the other.</summary>
[Properties(MaxTest = 60)]
public sealed class CheapestProperties
{
    [Property]
    public void Nothing_cheaper_closes_as_much(int seed)
    {
        var market = Market.Create(seed);
        var analysis = market.Analyze();

        Check(market, analysis, analysis.Cheapest, market.MappedWith);
        Check(market, analysis, analysis.CheapestEvidenced, market.ShownWith);
    }

    [Property]
    public void A_product_closes_what_the_engine_says(int seed)
    {
        var market = Market.Create(seed);
        var analysis = market.Analyze();
        var before = market.MappedWith(0);

        Assert.Equal(Names(before), analysis.CoveredBefore.Select(Market.KeyOf).Order(StringComparer.Ordinal));
        for (var index = 0; index < market.Count; index++)
        {
            var product = analysis.Products[index];
            var with = market.MappedWith(1 << index);
            Assert.Equal(Names(with.Except(before)), product.Closes.Select(entry => Market.KeyOf(entry.Obligation)).Order(StringComparer.Ordinal));
            Assert.Empty(product.Open.Select(entry => Market.KeyOf(entry.Obligation)).Intersect(with));
            Assert.Equal(
                Names(market.ShownWith(1 << index).Except(before)),
                product.ClosesEvidenced.Select(entry => Market.KeyOf(entry.Obligation)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_made_up_markets_reach_every_case()
    {
        var analyses = Enumerable.Range(0, 120).Select(seed => Market.Create(seed).Analyze()).ToList();

        Assert.True(analyses.Exists(analysis => analysis.Cheapest.State == CheapestState.NothingCloses));
        Assert.True(analyses.Exists(analysis => analysis.Cheapest.Products.Length > 2));
        Assert.True(analyses.Exists(analysis => !analysis.Cheapest.Ties.IsEmpty));
        Assert.True(analyses.Exists(analysis => analysis.CheapestEvidenced.Products.Length > 1));
        Assert.True(analyses.Exists(analysis => analysis.Products.Any(product => !product.Standing.Unmet.IsEmpty)));
        Assert.True(analyses.Exists(ClosesTogether));
    }

    /// <summary>Whether some products close together what none of them closes alone.</summary>
    private static bool ClosesTogether(GapAnalysis analysis)
    {
        var alone = analysis.Products.SelectMany(product => product.Closes).Select(entry => Market.KeyOf(entry.Obligation)).ToHashSet();
        return analysis.Cheapest.Closes.Any(obligation => !alone.Contains(Market.KeyOf(obligation)));
    }

    private static void Check(Market market, GapAnalysis analysis, CheapestSet cheapest, Func<int, ImmutableHashSet<string>> closes)
    {
        var gap = analysis.Gap.Select(Market.KeyOf).ToHashSet();
        var sets = Enumerable.Range(0, 1 << market.Count).Select(set => (Set: set, Closed: closes(set).Intersect(gap))).ToList();
        var most = sets[^1].Closed;
        Assert.Equal(Names(most), cheapest.Closes.Select(Market.KeyOf).Order(StringComparer.Ordinal));
        Assert.Equal(Names(gap.Except(most)), cheapest.NeverClosed.Select(Market.KeyOf).Order(StringComparer.Ordinal));
        if (most.IsEmpty)
        {
            Assert.Equal(gap.Count == 0 ? CheapestState.NothingOpen : CheapestState.NothingCloses, cheapest.State);
            return;
        }

        var enough = sets.Where(entry => entry.Closed.SetEquals(most)).Select(entry => entry.Set).ToList();
        var least = enough.Min(market.CostOf);
        var best = enough.Where(set => market.CostOf(set) == least && !enough.Exists(other => other != set && (other & set) == other)).ToList();
        Assert.Equal(CheapestState.Found, cheapest.State);
        Assert.Equal(least, cheapest.Cost);
        Assert.Equal(least, cheapest.LowerBound);
        Assert.Equal(best.Order(), cheapest.Ties.Prepend(cheapest.Products).Select(SetOf).Order());
        Assert.Equal(best.Min(set => BitOperations.PopCount((uint)set)), cheapest.Products.Length);
        CheckProof(market, cheapest, closes);
    }

    /// <summary>Each need is one, and no cheaper set meets all of them.</summary>
    private static void CheckProof(Market market, CheapestSet cheapest, Func<int, ImmutableHashSet<string>> closes)
    {
        var all = (1 << market.Count) - 1;
        Assert.All(cheapest.Needs, need => Assert.DoesNotContain(Market.KeyOf(need.Obligation), closes(all & ~SetOf(need.OneOf))));
        Assert.Equal(
            cheapest.Cost,
            Enumerable.Range(0, all + 1).Where(set => cheapest.Needs.All(need => (SetOf(need.OneOf) & set) != 0)).Min(market.CostOf));
    }

    private static int SetOf(ImmutableArray<OfferedProduct> products) => products.Sum(offer => 1 << (offer.Product.Name[1] - '0'));

    private static IEnumerable<string> Names(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}
