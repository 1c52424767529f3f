using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Symbols;

/// <summary>What is found by name is what the lists hold, whichever way a value came to its lists.</summary>
public sealed class WorkspaceSymbolsTests
{
    private static readonly Location Somewhere = SourceText.Place("main.mapping", 1, 1);

    [Fact]
    public void A_feed_is_found_by_the_name_that_a_rule_has_for_it()
    {
        var symbols = new WorkspaceSymbols { Feeds = [Feed("logs", "Logs"), Feed("runs", "Runs")] };

        Assert.Equal("Runs", symbols.FindFeed("runs")?.Title);
        Assert.Null(symbols.FindFeed("run"));
        Assert.Null(symbols.FindFeed(null));
    }

    [Fact]
    public void Of_several_feeds_with_one_name_the_first_is_found() =>
        Assert.Equal("First", new WorkspaceSymbols { Feeds = [Feed("runs", "First"), Feed("runs", "Second")] }.FindFeed("runs")?.Title);

    [Fact]
    public void Other_feeds_are_another_table_and_the_first_value_keeps_its_own()
    {
        var before = new WorkspaceSymbols { Feeds = [Feed("runs", "Runs")] };
        Assert.NotNull(before.FindFeed("runs"));

        var after = before with { Feeds = [Feed("logs", "Logs")] };

        Assert.Null(after.FindFeed("runs"));
        Assert.Equal("Logs", after.FindFeed("logs")?.Title);
        Assert.Equal("Runs", before.FindFeed("runs")?.Title);
    }

    [Fact]
    public void What_was_looked_up_makes_no_difference_between_equal_values()
    {
        var symbols = new WorkspaceSymbols { Feeds = [Feed("runs", "Runs")] };
        var same = symbols with { Feeds = symbols.Feeds };
        Assert.NotNull(same.FindFeed("runs"));

        Assert.Equal(symbols, same);
        Assert.Equal(symbols.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void An_owner_is_found_behind_a_reference_and_one_that_is_not_declared_keeps_its_name()
    {
        var ciso = new OwnerSymbol("ciso", "Chief Information Security Officer", Domain.Security, Somewhere);
        var symbols = new WorkspaceSymbols { Owners = [ciso] };
        var gone = new OwnerReference("cro", Domain.Assurance);

        Assert.Same(ciso, symbols.OwnerOf(ciso.Reference));
        Assert.Null(symbols.OwnerOf(gone));
        Assert.Null(symbols.OwnerOf(null));
        Assert.Equal(("Chief Information Security Officer", "cro", null), (symbols.TitleOf(ciso.Reference), symbols.TitleOf(gone), symbols.TitleOf(null)));
    }

    private static FeedSymbol Feed(string name, string title) => new(name, title, Somewhere);
}
