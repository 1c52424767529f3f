using System.Globalization;
using Mapping.Compiler.Coverage.Vendors;

namespace Mapping.Compiler.Tests.Vendors;

/// <summary>The cheapest set, where it is not a plain sum.</summary>
public sealed class CheapestTests
{
    [Fact]
    public void The_cheapest_set_comes_with_its_proof_and_ties() => Check(
        Product("a", "6 EUR per year", "Rule 1") + Product("b", "3 EUR per year", "Rule 1(a)") + Product("c", "3 EUR per year", "Rule 1(b)")
        + Product("d", "1 EUR per year", "Rule 2(a)"),
        """
        Found: v/a, v/d for 7 EUR, at least 7
        closes Rule 1(a), Rule 1(b), Rule 2(a)
        never Rule 2(b), Rule 3, only unpriced - by -
        needs Rule 2(a) (v/d), Rule 1(a) (v/a, v/b), Rule 1(b) (v/a, v/c)
        ties v/b + v/c + v/d
        """);

    [Fact]
    public void What_has_no_price_is_never_free() => Check(
        Product("a", "6 EUR per year", "Rule 1(a)") + Product("b", null, "Rule 1"),
        """
        Found: v/a for 6 EUR, at least 6
        closes Rule 1(a)
        never Rule 2(a), Rule 2(b), Rule 3, only unpriced Rule 1(b) by v/b
        needs Rule 1(a) (v/a)
        ties -
        """);

    [Fact]
    public void Currencies_are_never_mixed() => Check(
        Product("a", "6 EUR per year", "Rule 1(a)") + Product("b", "6 USD per year", "Rule 1(b)"),
        """
        SeveralCurrencies: - for 0 -, at least 0
        closes Rule 1(a), Rule 1(b)
        never Rule 2(a), Rule 2(b), Rule 3, only unpriced - by -
        needs -
        ties -
        """);

    [Fact]
    public void A_price_that_adds_nothing_may_be_in_any_currency() => Check(
        Product("a", "6 EUR per year", "Rule 1(a)") + Product("b", "6 USD per year", null),
        """
        Found: v/a for 6 EUR, at least 6
        closes Rule 1(a)
        never Rule 1(b), Rule 2(a), Rule 2(b), Rule 3, only unpriced - by -
        needs Rule 1(a) (v/a)
        ties -
        """);

    [Fact]
    public void What_costs_nothing_is_not_taken_for_nothing() => Check(
        Product("a", "0 EUR per year", "Rule 1(a)") + Product("b", "0 EUR per year", "Rule 1(a)") + Product("c", "4 EUR per year", "Rule 1"),
        """
        Found: v/c for 4 EUR, at least 4
        closes Rule 1(a), Rule 1(b)
        never Rule 2(a), Rule 2(b), Rule 3, only unpriced - by -
        needs Rule 1(b) (v/c)
        ties -
        """);

    [Fact]
    public void What_was_not_decided_is_said_with_what_is_known()
    {
        var source = Product("a", "6 EUR per year", "Rule 1") + Product("b", "2 EUR per year", "Rule 1(a)") + Product("c", "3 EUR per year", "Rule 1(b)");

        var set = GapPicture.Analyze(Vendor(source), maxSteps: 2).Cheapest;

        Assert.Equal(CheapestState.Undecided, set.State);
        Assert.True(set.LowerBound <= 5 && set.Cost >= 5, $"{set.LowerBound} to {set.Cost}");
    }

    [Fact]
    public void More_products_than_the_search_takes_are_said()
    {
        var products = string.Concat(Enumerable.Range(0, 65).Select(index => Product($"p{index}", "1 EUR per year", "Rule 1(a)")));

        Assert.Equal(CheapestState.TooMany, GapPicture.Analyze(Vendor(products), "v/p0").Cheapest.State);
    }

    [Fact]
    public void Sixty_four_products_are_not_too_many()
    {
        var products = string.Concat(Enumerable.Range(0, 64).Select(index =>
            Product($"p{index:D2}", (index + 1).ToString(CultureInfo.InvariantCulture) + " EUR per year", index % 2 == 0 ? "Rule 1(a)" : "Rule 2")));
        var set = GapPicture.Analyze(Vendor(products), "v/p00").Cheapest;

        Assert.Equal((CheapestState.Found, 3m), (set.State, set.Cost));
    }

    private static void Check(string products, string picture) => Assert.Equal(picture, GapPicture.Of(GapPicture.Analyze(Vendor(products)).Cheapest));

    private static string Vendor(string products) => $"vendor v \"V\" {{\n{products}}}\n";

    private static string Product(string name, string? price, string? claims) =>
        $"  product {name} \"{name}\" {{\n    {(price is null ? "" : $"renewal ciso, {price}")}\n    {(claims is null ? "" : $"claims own {claims}")}\n  }}\n";
}
