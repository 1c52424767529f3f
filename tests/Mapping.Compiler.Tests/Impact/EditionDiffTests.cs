using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Tests.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Impact;

/// <summary>What <c>diff</c> says of two workspaces whose editions differ: the same comparison of provisions.</summary>
public sealed class EditionDiffTests
{
    [Fact]
    public void Every_way_in_which_editions_differ_is_seen() => Assert.Equal(
        [
            "Rule 1: date", "Rule 1(a): date", "Rule 1(b): gone by letters, register", "Rule 1(c): new by register", "Rule 2: retention by logs",
            "Rule 3a: moved, actor by bias", "Rule 4: excludability", "Rule 5: reworded by contracts", "Rule 6: condition",
        ],
        Compared("1", "2").Provisions.Select(Say).Select(text => text.Replace("Rule 1: date by register", "Rule 1: date", StringComparison.Ordinal)
            .Replace("Rule 1(a): date by register", "Rule 1(a): date", StringComparison.Ordinal)));

    [Fact]
    public void The_other_way_round_it_is_the_mirror()
    {
        var (there, back) = (Compared("1", "2").Mirror(), Compared("2", "1"));
        Assert.Equal(there.Provisions.Select(Whole), back.Provisions.Select(Whole));
    }

    /// <summary>An edition replaces the one that it names, and of others nobody knows which number became which.</summary>
    [Fact]
    public void Of_an_edition_that_replaces_another_one_no_number_is_followed()
    {
        var changes = Compared("1", "2", law => law.Replace("replaces: 1\n", "replaces: 0\n", StringComparison.Ordinal)).Provisions.Select(Say).ToList();
        Assert.Contains("Rule 3: withdrawn by bias", changes);
        Assert.Contains("Rule 3a: new by bias", changes);
    }

    [Theory]
    [InlineData("1", "2", "Rule 3", "Rule 3a")]
    [InlineData("2", "1", "Rule 3a", "Rule 3")]
    public void A_duty_that_moved_is_told_from_and_to_where(string from, string to, string was, string now)
    {
        var reasons = Compared(from, to).Systems.SelectMany(system => system.Obligations).SelectMany(change => change.Reasons)
            .Where(reason => reason.Kind == FacetKind.Provision)
            .ToDictionary(reason => reason.Subject, reason => (reason.Before ?? reason.After)?.OtherNumber, StringComparer.Ordinal);
        Assert.Equal(now, reasons[was]);
        Assert.Equal(was, reasons[now]);
        Assert.Null(reasons["Rule 1(b)"]);
        Assert.Null(reasons["Rule 1(c)"]);
    }

    private static WorkspaceComparison Compared(string from, string to, Func<string, string>? second = null)
    {
        SourceText[] laws = [new("catalogs/law/1.md", AmendedLaw.First), new("catalogs/law/2.md", (second ?? (text => text))(AmendedLaw.Second))];
        Compilation Compiled(string edition) => Compile.Files([new SourceText("main.mapping", SourceOn(edition))], catalogs: laws);
        return ComparisonPicture.Compare(Compiled(from), Compiled(to));
    }

    /// <summary>The same work, cited as the edition has it.</summary>
    private static string SourceOn(string edition) => edition == "1"
        ? AmendedLaw.Workspace
        : AmendedLaw.Workspace
            .Replace("use law edition 1", "use law edition 2", StringComparison.Ordinal)
            .Replace("control letters \"Letters\" { owner ciso satisfies law Rule 1(b) }\n", "", StringComparison.Ordinal)
            .Replace("satisfies law Rule 3 ", "satisfies law Rule 3a ", StringComparison.Ordinal);

    private static string Say(ProvisionChange change) =>
        $"{change.Name}: {string.Join(", ", change.Kinds.Select(ComparisonNames.NameOf))}{(change.Controls.IsEmpty ? "" : " by ")}{string.Join(", ", change.Controls)}";

    private static string Whole(ProvisionChange change) =>
        $"{change.Before} {change.After} {string.Join(", ", change.Aspects)} {string.Join(", ", change.Controls)} {change.WasNumber} {change.IsNumber}";
}
