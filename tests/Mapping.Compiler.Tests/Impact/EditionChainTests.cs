using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison.Editions;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Impact;

/// <summary>Numbers that moved more than once, from edition to edition, are followed through those that lie between.</summary>
public sealed class EditionChainTests
{
    /// <summary>Duties by name, with their number in each edition; an empty one where an edition does not hold it.</summary>
    private static readonly (string Duty, string[] Numbers)[] Law =
    [
        ("registers", ["R-1", "R-1", "R-1"]),
        ("logs", ["R-2", "R-2", "R-2"]),
        ("bias", ["R-3", "R-30", "R-300"]),
        ("notices", ["R-4", "R-4", "R-4"]),
        ("letters", ["R-5", "R-50", "R-5"]),
        ("training", ["", "R-3", "R-3"]),
    ];

    [Theory]
    [InlineData("1", "3", "R-3 -> R-300, - -> R-3")]
    [InlineData("3", "1", "R-300 -> R-3, R-3 -> -")]
    [InlineData("1", "2", "R-3 -> R-30, R-5 -> R-50, - -> R-3")]
    [InlineData("2", "3", "R-30 -> R-300, R-50 -> R-5")]
    public void Impact_follows_numbers_through_the_editions_between(string from, string to, string expected)
    {
        var workspace = Bind("");
        var impact = ImpactAnalyzer.Analyze(workspace, Edition(workspace, from), Edition(workspace, to));

        Assert.Equal(
            expected.Split(", ").Order(StringComparer.Ordinal),
            impact.Provisions.Select(provision => $"{provision.Change.Before?.DisplayName ?? "-"} -> {provision.Change.After?.DisplayName ?? "-"}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_duty_that_was_locked_two_editions_ago_is_found_where_it_stands()
    {
        var locked = LockOf("1", "R-3");

        Assert.Empty(Bind("satisfies law R-300", locked).FindSuspects(new DateOnly(2026, 11, 23)));
        var suspect = Assert.Single(Bind("satisfies law R-300", locked, duty => duty == "bias" ? "Look for bias each year." : null).FindSuspects(new DateOnly(2026, 11, 23)));
        Assert.Equal("it was locked in edition 1, and edition 3 says something else (R-300: moved, reworded)", SuspectWords.Of(suspect));
    }

    [Fact]
    public void What_took_the_number_is_not_what_was_locked() =>
        Assert.Empty(Bind("satisfies law R-3", LockOf("1", "R-3")).UpdateLock(isReadAgain: false).Kept.Where(kept => kept.Locked is null));

    [Theory]
    [InlineData("R-2..R-4")]
    [InlineData("R-1..R-4")]
    public void What_left_the_midst_of_a_locked_range_is_asked_after_until_it_is_read_again(string range)
    {
        var workspace = Bind($"satisfies law {range}", LockOf("1", "R-1", "R-2", "R-3", "R-4"), without: "training");

        var suspect = Assert.Single(workspace.FindSuspects(new DateOnly(2026, 11, 23)));
        Assert.Equal(SuspectCause.LeftRange, suspect.Cause);
        Assert.Equal("R-3 stood in the range that it cites when that was locked, and no longer does (R-3: moved to R-300)", SuspectWords.Of(suspect));

        var kept = workspace.UpdateLock(isReadAgain: false);
        Assert.Equal("R-3", Assert.Single(kept.Kept).Locked?.Provision);
        Assert.Contains("law R-3 1 ", kept.Text, StringComparison.Ordinal);

        var read = workspace.UpdateLock(isReadAgain: true);
        Assert.Empty(read.Kept);
        Assert.DoesNotContain("law R-3 ", read.Text, StringComparison.Ordinal);
        Assert.Empty(Bind($"satisfies law {range}", read.Text, without: "training").FindSuspects(new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void A_range_of_which_nothing_left_is_not_suspect() =>
        Assert.Empty(Bind("satisfies law R-1..R-2", LockOf("1", "R-1", "R-2", "R-3")).FindSuspects(new DateOnly(2026, 11, 23)));

    /// <summary>Whatever numbers duties have in whatever many editions, each is found from any edition in any other.</summary>
    [Property]
    public Property Every_duty_is_found_in_every_edition() => Prop.ForAll(
        (from editions in Gen.Choose(2, 6)
         from orders in Gen.Shuffle(Enumerable.Range(1, 5).ToArray()).ArrayOf(editions)
         from start in Gen.Choose(0, editions - 1)
         from end in Gen.Choose(0, editions - 1)
         select (orders, start, end)).ToArbitrary(),
        made =>
        {
            var law = Enumerable.Range(0, 5).Select(duty => ($"duty {duty}", made.orders.Select(order => $"R-{order[duty]}").ToArray())).ToArray();
            var workspace = BoundWorkspace.Bind([], [.. CatalogsOf(law, _ => null)]);
            var (from, to) = (Edition(workspace, $"{made.start + 1}"), Edition(workspace, $"{made.end + 1}"));
            return EditionComparer.Compare("law", from, to, workspace.EditionsOf("law"))
                .All(change => change is { Before: { } was, After: { } now } && was.Title == now.Title);
        });

    private static string LockOf(string edition, params string[] provisions)
    {
        var workspace = Bind("");
        return MappingLock.Write(provisions.Select(provision => MappingLock.LineOf(Edition(workspace, edition), Edition(workspace, edition).FindReference(provision)!)));
    }

    private static BoundWorkspace Bind(string mapping, string? locked = null, Func<string, string?>? wordsNow = null, string? without = null)
    {
        var workspace = BoundWorkspace.Bind(
            [new SourceText("main.mapping", $"use law edition 3\nowner ciso \"CISO\"\ncontrol a \"A\" {{ owner ciso {mapping} }}\n")],
            [.. CatalogsOf([.. Law.Where(duty => duty.Duty != without)], wordsNow ?? (_ => null)), .. locked is null ? [] : new[] { new SourceText(MappingLock.FileName, locked) }]);
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.IsError);
        return workspace;
    }

    private static SourceText[] CatalogsOf((string Duty, string[] Numbers)[] law, Func<string, string?> wordsNow) =>
    [
        .. Enumerable.Range(0, law[0].Numbers.Length).Select(edition => new SourceText(
            $"catalogs/law/{edition + 1}.md",
            $"---\nframework: law\nedition: {edition + 1}\n{(edition > 0 ? $"replaces: {edition}\n" : "")}title: Law\n---\n\n## Provisions\n\n"
            + string.Concat(law
                .Where(duty => duty.Numbers[edition].Length > 0)
                .OrderBy(duty => duty.Numbers[edition].Length).ThenBy(duty => duty.Numbers[edition], StringComparer.Ordinal)
                .Select(duty => $"### {duty.Numbers[edition]} — About {duty.Duty}\n\n{(edition == law[0].Numbers.Length - 1 ? wordsNow(duty.Duty) : null) ?? $"See to {duty.Duty}."}\n\n{Replaces(duty.Numbers, edition)}")))),
    ];

    private static string Replaces(string[] numbers, int edition) =>
        edition > 0 && numbers[edition - 1] is { Length: > 0 } before && before != numbers[edition] ? $"- replaces: {before}\n\n" : "";

    private static Framework Edition(BoundWorkspace workspace, string edition)
    {
        var framework = workspace.FindCatalog("law", edition);
        Assert.NotNull(framework);
        return framework;
    }
}
