using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>A rule that stands behind an obligation no more is asked of it no more, by whatever way it went.</summary>
public sealed class BackingTests
{
    private static readonly string Start = Own.Start + "system other \"Other\" { scope policy Rule 4 }\n";

    private static readonly string Steady = Own.Control("steady", "satisfies policy Rule 3\n" + Own.Evidence("calm"));

    private static readonly string Before = Start + Steady + Own.Control("tests", "satisfies policy Rule 2, Rule 3\n" + Own.Evidence("err") + "\n" + Own.Evidence("ok"));

    private static string Kept(string clause) => Start + Steady + Own.Control("tests", clause + "\n" + Own.Evidence("ok"));

    public static TheoryData<string, string, string> Ways() => new()
    {
        { "moved to a control without a mapping", Kept("satisfies policy Rule 2, Rule 3") + Own.Control("aux", Own.Evidence("err")), "policy Rule 2, Rule 3 for app" },
        { "moved to a planned control", Kept("satisfies policy Rule 2, Rule 3") + Own.Control("aux", "satisfies policy Rule 2, Rule 3\n" + Own.Evidence("err"), "planned by 2027-06-30"), "policy Rule 2, Rule 3 for app" },
        { "moved to a control that maps it in part", Kept("satisfies policy Rule 2, Rule 3") + Own.Control("aux", "satisfies policy Rule 2, Rule 3 partially because \"some\"\n" + Own.Evidence("err")), "policy Rule 2, Rule 3 for app" },
        { "moved to a control for others", Kept("satisfies policy Rule 2, Rule 3") + Own.Control("aux", "for other\nsatisfies policy Rule 2, Rule 3\n" + Own.Evidence("err")), "policy Rule 2, Rule 3 for app" },
        { "the control is split", Kept("satisfies policy Rule 2") + Own.Control("aux", "satisfies policy Rule 3\n" + Own.Evidence("err")), "policy Rule 2 for app" },
        { "a citation is gone", Before.Replace("satisfies policy Rule 2, Rule 3", "satisfies policy Rule 2", StringComparison.Ordinal), "policy Rule 3 for app" },
        { "a citation is narrower", Before.Replace("satisfies policy Rule 2, Rule 3", "satisfies policy Rule 2\nsatisfies policy Rule 3 partially because \"some\"", StringComparison.Ordinal), "policy Rule 3 for app" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_did_not_pass_is_worse_to_leave_behind(string way, string after, string what)
    {
        foreach (var verdict in Enum.GetValues<EvidenceVerdict>().Where(verdict => verdict != EvidenceVerdict.Passing))
        {
            var comparison = Compare(Before, after, verdict);

            Assert.Equal([$"{what}!"], BackingOf(comparison, PromiseDirection.Weaker));
            Assert.All(Improved(comparison), change => Assert.Equal((way, ChangeDirection.Worse), (way, change.Direction)));
            Assert.NotEmpty(Improved(comparison));
            Assert.True(comparison.HasRegression);
            Assert.DoesNotContain(comparison.Gates, gate => gate.Direction == ChangeDirection.Better);
        }
    }

    /// <summary>What its control says itself, such as another citation, is told of the control.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void What_passed_is_weaker_to_leave_behind(string way, string after, string what)
    {
        var comparison = Compare(Before, after, EvidenceVerdict.Passing);

        Assert.Equal(way.StartsWith("a citation", StringComparison.Ordinal) ? [] : [what], BackingOf(comparison, PromiseDirection.Weaker));
        Assert.True(comparison.HasWeakening);
        Assert.DoesNotContain(comparison.Promises, promise => promise is { Kind: PromiseKind.Backing, IsRegression: true });
    }

    [Fact]
    public void A_retired_control_takes_nothing_with_it()
    {
        var after = Start + Steady + Own.Control("tests", "satisfies policy Rule 2, Rule 3\n" + Own.Evidence("err"), "retired since 2026-02-01")
            + Own.Control("anew", "satisfies policy Rule 2, Rule 3\n" + Own.Evidence("ok"));

        Assert.All(Improved(Compare(Before, after, EvidenceVerdict.Missing)), change => Assert.Equal(ChangeDirection.Worse, change.Direction));
        Assert.Equal(2, Improved(Compare(Before, after, EvidenceVerdict.Missing)).Count());
    }

    /// <summary>Two controls exchange what they are shown by: that one has the other's place makes up for nothing.</summary>
    [Fact]
    public void Rules_that_change_places_stand_behind_something_else()
    {
        static string Of(string first, string second) => Own.Start + Own.Control("one", "satisfies policy Rule 2\n" + Own.Evidence(first)) + Own.Control("two", "satisfies policy Rule 3\n" + Own.Evidence(second));

        var comparison = Compare(Of("err", "ok"), Of("ok", "err"), EvidenceVerdict.Passing);
        Assert.Equal(["policy Rule 3 for app", "policy Rule 2 for app"], BackingOf(comparison, PromiseDirection.Weaker));
        Assert.Equal(["policy Rule 2 for app", "policy Rule 3 for app"], BackingOf(comparison, PromiseDirection.Stronger));
        Assert.True(comparison.HasWeakening);
        Assert.False(comparison.HasRegression);
    }

    /// <summary>The honest neighbours: what still stands behind the same is asked as before.</summary>
    [Theory]
    [InlineData("satisfies policy Rule 2, Rule 3", "")]
    [InlineData("satisfies policy Rule 2..3", "")]
    [InlineData("satisfies policy Rule 2, Rule 3, Rule 1", "policy Rule 1(a), Rule 1(b) for app")]
    public void A_rule_that_moves_with_its_citations_is_asked_as_before(string citations, string more)
    {
        var comparison = Compare(Before, Kept("satisfies policy Rule 2, Rule 3") + Own.Control("aux", citations + "\n" + Own.Evidence("err")), EvidenceVerdict.Failing);

        Assert.Empty(BackingOf(comparison, PromiseDirection.Weaker));
        Assert.Equal(more.Length == 0 ? [] : [$"{more}!"], BackingOf(comparison, PromiseDirection.Stronger));
        Assert.False(comparison.HasRegression);
    }

    /// <summary>However rules and citations are dealt out, no obligation is better for having a rule behind it no more, and none gets better in silence.</summary>
    [Property(MaxTest = 60)]
    public void To_ask_less_is_never_better(int first, int second, int verdicts)
    {
        var (before, after) = (Dealt(first, verdicts), Dealt(second, verdicts));

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
        foreach (var obligation in before.Coverage.Systems[0].Obligations)
        {
            var there = after.Coverage.Systems[0].Obligations.Single(other => other.Provision.DisplayName == obligation.Provision.DisplayName);
            var lost = Behind(obligation).Except(Behind(there)).ToList();
            if (lost.Any(rule => before.Evidence.Of(new EvidenceKey(rule.Control, rule.Rule, "app")).Verdict != EvidenceVerdict.Passing))
            {
                Assert.DoesNotContain(comparison.Systems[0].Obligations, change => change.Provision.DisplayName == obligation.Provision.DisplayName && change.Direction == ChangeDirection.Better);
                Assert.True(comparison.HasRegression);
            }

            Assert.True(lost.Count == 0 || comparison.HasWeakening);
        }
    }

    /// <summary>A document is known by its path, so that a rule of another control is the same one.</summary>
    private static IEnumerable<RuleOfControl> Behind(ObligationResult obligation) =>
        from covering in obligation.Controls
        where covering is { Strength: MappingStrength.Full, State: ControlState.Operating }
        from rule in covering.Control.Evidence
        select new RuleOfControl(rule.Name, covering.Control.Name);

    private static Compilation Dealt(int seed, int verdicts)
    {
        var (random, luck) = (new Random(seed), new Random(verdicts));
        string[] controls = ["one", "two", "three"];
        var rules = controls.ToDictionary(name => name, _ => new List<string>());
        foreach (var rule in (string[])["a", "b", "c", "d"])
        {
            rules[controls[random.Next(3)]].Add(rule);
        }

        var worst = ((string[])["a", "b", "c", "d"]).ToDictionary(rule => rule, _ => luck.Next(2) == 0 ? EvidenceVerdict.Passing : EvidenceVerdict.Failing);
        var source = Own.Start + string.Concat(controls.Select(name => Own.Control(
            name,
            string.Concat(Enumerable.Range(2, 2).Where(_ => random.Next(2) == 0).Select(rule => $"satisfies policy Rule {rule}{(random.Next(3) == 0 ? " partially because \"some\"" : "")}\n"))
                + string.Join('\n', rules[name].Select(Own.Evidence)))));
        return Compiled(source, [.. rules.SelectMany(pair => pair.Value.Select(rule => Compile.Evidence($"{pair.Key}/{rule}", worst[rule]) with { IsAuditEvidence = true }))]);
    }

    private static IEnumerable<ObligationChange> Improved(WorkspaceComparison comparison) => comparison.Systems.SelectMany(system => system.Obligations)
        .Where(change => change.Before?.Name is not "evidenced" && change.After?.Name is "evidenced");

    private static string[] BackingOf(WorkspaceComparison comparison, PromiseDirection direction) =>
    [
        .. comparison.Promises.Where(promise => promise.Kind == PromiseKind.Backing && promise.Direction == direction)
            .Select(promise => $"{promise.Before ?? promise.After}{(promise.DidNotPass ? "!" : "")}"),
    ];

    private static WorkspaceComparison Compare(string before, string after, EvidenceVerdict verdict)
    {
        var (first, second) = (WithVerdict(before, verdict), WithVerdict(after, verdict));
        var comparison = ComparisonPicture.Compare(first, second);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(second, first)));
        return comparison;
    }

    private static Compilation WithVerdict(string source, EvidenceVerdict verdict) => Compiled(source, [
        .. from control in (string[])["tests", "aux", "steady", "anew", "one", "two"]
           from rule in (string[])["err", "ok", "calm"]
           select Compile.Evidence($"{control}/{rule}", rule == "err" ? verdict : EvidenceVerdict.Passing) with { IsAuditEvidence = true },
    ]);

    private static Compilation Compiled(string source, EvidenceResult[] evidence) =>
        Compile.Files([new SourceText("main.mapping", source)], catalogs: [new SourceText("catalogs/policy/1.md", Own.Policy)], evidence: evidence);

    /// <summary>Told apart by the rule alone.</summary>
    private sealed record RuleOfControl(string Rule, string Control)
    {
        public bool Equals(RuleOfControl? other) => other?.Rule == Rule;

        public override int GetHashCode() => Rule.GetHashCode(StringComparison.Ordinal);
    }
}
