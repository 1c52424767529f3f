using System.Text;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Impact;

namespace Mapping.Compiler.Tests.Impact;

/// <summary>What an amendment changes, what rests on it, and what has to be done; as pictures.</summary>
public sealed class ImpactTests
{
    [Fact]
    public void Every_change_with_all_that_rests_on_it() => Assert.Equal(
        """
        Rule 1 -> Rule 1: date
          on it: control register, rule register/kept, waiver register/kept, system app
          to do: hurry-up
        Rule 1(a) -> Rule 1(a): date
          on it: control register, rule register/kept, waiver register/kept, system app
          to do: hurry-up
        - -> Rule 1(c): new
          on it: control register, rule register/kept, waiver register/kept, system app
          to do: answer, read-again
        Rule 2 -> Rule 2: retention
          on it: control logs, gate release, system app
          to do: check-keeping
        Rule 3 -> Rule 3a: moved, actor
          on it: control bias, system app
          to do: cite-new-number, read-again
        Rule 4 -> Rule 4: excludability
          on it: exclusion law Rule 4, system app
          to do: end-exclusion
        Rule 5 -> Rule 5: reworded
          on it: control contracts, system app
          to do: read-again
        Rule 6 -> Rule 6: condition
          on it: waiver law Rule 6, system app
          to do: read-again
        Rule 1(b) -> -: gone
          on it: control letters, control register, rule register/kept, waiver register/kept, system app
          to do: take-out
        fact keeps-data on app

        """,
        PictureOf(Analyze(AmendedLaw.Workspace, "1", "2")));

    [Fact]
    public void The_other_way_round_it_is_the_mirror()
    {
        var (there, back) = (Analyze(AmendedLaw.Workspace, "1", "2"), Analyze(AmendedLaw.Workspace, "2", "1"));
        Assert.Equal(Sorted(there.Provisions.Select(provision => provision.Change.Mirror())), Sorted(back.Provisions.Select(provision => provision.Change)));
        Assert.Equal(
            there.Provisions.Select(Rests).Order(StringComparer.Ordinal),
            back.Provisions.Select(Rests).Order(StringComparer.Ordinal));
        Assert.Equal(
            there.Parts.Select(part => $"{part.Kind} {part.Name}: {part.Before} {part.After}"),
            back.Parts.Select(part => $"{part.Kind} {part.Name}: {part.After} {part.Before}"));
    }

    [Fact]
    public void What_uses_no_edition_is_touched_by_none()
    {
        var impact = Analyze("use iso-42001 edition 2023 as iso\n", "1", "2");
        Assert.False(impact.IsTouched);
        Assert.False(impact.IsInUse);
        Assert.NotEmpty(impact.Provisions);
        Assert.All(impact.Provisions, provision => Assert.Empty(provision.Steps));
    }

    [Fact]
    public void A_workspace_on_a_provision_that_stays_is_touched_by_nothing_but_its_day()
    {
        var impact = Analyze("use law edition 1\nowner ciso \"CISO\"\ncontrol answer \"Answer\" { owner ciso satisfies law Rule 7 }\n", "1", "2");
        Assert.True(impact.IsInUse);
        Assert.False(impact.IsTouched);
    }

    /// <summary>In the second edition Rule 3a stands between the ends of the range.</summary>
    [Theory]
    [InlineData("Rules 3..4", "system app")]
    [InlineData("Rule 3, Rule 5", "")]
    [InlineData("", "system app")]
    public void A_range_takes_in_what_comes_to_stand_in_it(string scope, string expected)
    {
        var laws = new[] { AmendedLaw.First, AmendedLaw.Second.Replace("- replaces: Rule 3\n", "", StringComparison.Ordinal) }
            .Select(text => text.Replace("actor: provider\n---", "actor: provider\ncitation-words: Rule, Rules\n---", StringComparison.Ordinal))
            .ToList();
        var workspace = BoundWorkspace.Bind(
            [new("main.mapping", $"use law edition 1\nsystem app \"App\" {{ actor provider scope law {scope} }}\n")],
            [new("catalogs/law/1.md", laws[0]), new("catalogs/law/2.md", laws[1])]);
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.IsError);
        var impact = ImpactAnalyzer.Analyze(workspace, AmendedLaw.Edition(workspace, "1"), AmendedLaw.Edition(workspace, "2"));
        var added = impact.Provisions.Single(provision => provision.Change.Before is null && provision.Change.Name == "Rule 3a");
        Assert.Equal(expected, string.Join(", ", added.Touched.Select(citing => $"{ImpactNames.NameOf(citing.Kind)} {citing.Name}")));
    }

    /// <summary>What was read as part of a wider citation is asked after whichever edition is in use, and whichever way they are compared.</summary>
    [Theory]
    [InlineData("1", "1", "2")]
    [InlineData("2", "1", "2")]
    [InlineData("2", "2", "1")]
    [InlineData("1", "2", "1")]
    public void What_moves_out_of_a_citation_touches_who_cites_it(string used, string from, string to)
    {
        var second = AmendedLaw.Second.Replace(
            "### Rule 7 — Stays",
            "### Rule 6a — Tell the authority\n\nA yearly letter is sent.\n\n- replaces: Rule 1(b)\n\n### Rule 7 — Stays",
            StringComparison.Ordinal);
        var workspace = BoundWorkspace.Bind(
            [new("main.mapping", $"use law edition {used}\nowner ciso \"CISO\"\ncontrol a \"A\" {{ owner ciso satisfies law Rule 1 }}\ncontrol b \"B\" {{ owner ciso satisfies law Rule 7 }}\n")],
            [new("catalogs/law/1.md", AmendedLaw.First), new("catalogs/law/2.md", second)]);
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.IsError);
        var impact = ImpactAnalyzer.Analyze(workspace, AmendedLaw.Edition(workspace, from), AmendedLaw.Edition(workspace, to));
        var moved = impact.Provisions.Single(provision => provision.Change is { Before: { } was, After: { } now } && new[] { was.DisplayName, now.DisplayName }.Contains("Rule 6a"));
        Assert.Equal("a", string.Join(", ", moved.Touched.Select(citing => citing.Name)));
        Assert.Contains(ImpactStep.ReadAgain, moved.Steps);
    }

    [Fact]
    public void What_replaces_nothing_that_is_there_is_said()
    {
        var workspace = BoundWorkspace.Bind(
            [],
            [
                new("catalogs/law/1.md", AmendedLaw.First),
                new("catalogs/law/2.md", AmendedLaw.Second.Replace("replaces: Rule 3", "replaces: Rule 33", StringComparison.Ordinal)),
            ]);
        var impact = ImpactAnalyzer.Analyze(workspace, AmendedLaw.Edition(workspace, "1"), AmendedLaw.Edition(workspace, "2"));
        Assert.Equal("Rule 3a: Rule 33", Assert.Single(impact.Unfollowed));
    }

    [Fact]
    public void The_act_moved_the_conditions_for_special_data_and_most_of_its_days()
    {
        var workspace = BoundWorkspace.Bind([], []);
        var (first, now) = (ShippedCatalogs.Find("eu-ai-act", "2024-07-12"), ShippedCatalogs.Find("eu-ai-act", "2026-07-27"));
        Assert.NotNull(first);
        Assert.NotNull(now);
        var impact = ImpactAnalyzer.Analyze(workspace, first, now);
        Assert.Equal(
            "Gone 0, Moved 7, New 14, Reworded 16, Date 308",
            string.Join(", ", new[] { ProvisionChangeKind.Gone, ProvisionChangeKind.Moved, ProvisionChangeKind.New, ProvisionChangeKind.Reworded, ProvisionChangeKind.Date }
                .Select(kind => $"{kind} {impact.Provisions.Count(provision => provision.Kind == kind)}")));
        Assert.Empty(impact.Unfollowed);
    }

    private static AmendmentImpact Analyze(string source, string from, string to)
    {
        var workspace = AmendedLaw.Bind(source);
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.IsError);
        return ImpactAnalyzer.Analyze(workspace, AmendedLaw.Edition(workspace, from), AmendedLaw.Edition(workspace, to));
    }

    private static string PictureOf(AmendmentImpact impact)
    {
        var picture = new StringBuilder();
        foreach (var provision in impact.Provisions)
        {
            picture.Append(NameOf(provision.Change)).Append(": ").AppendJoin(", ", provision.Change.Kinds.Select(ComparisonNames.NameOf)).Append('\n');
            picture.Append("  on it: ").AppendJoin(", ", provision.Touched.Select(citing => $"{ImpactNames.NameOf(citing.Kind)} {citing.Name}")).Append('\n');
            picture.Append("  to do: ").AppendJoin(", ", provision.Steps.Select(ImpactNames.NameOf)).Append('\n');
        }

        foreach (var part in impact.Parts)
        {
            picture.Append(ImpactNames.NameOf(part.Kind)).Append(' ').Append(part.Name).Append(" on ").AppendJoin(", ", part.Systems).Append('\n');
        }

        return picture.ToString();
    }

    private static string NameOf(ProvisionChange change) => $"{change.Before?.DisplayName ?? "-"} -> {change.After?.DisplayName ?? "-"}";

    private static IEnumerable<string> Sorted(IEnumerable<ProvisionChange> changes) => changes
        .Select(change => $"{NameOf(change)} {string.Join(", ", change.Aspects)} {change.WasNumber} {change.IsNumber}")
        .Order(StringComparer.Ordinal);

    private static string Rests(ProvisionImpact provision)
    {
        var names = new[] { provision.Change.Before?.DisplayName, provision.Change.After?.DisplayName }.OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return $"{string.Join(" ", names)}: {string.Join(", ", provision.Touched.Select(citing => citing.Name))}";
    }
}
