using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What a limit with a name promises, rule by rule, and what becomes of rules whose limit is not understood.</summary>
public sealed class NamedLimitTests
{
    private const string Source =
        """
        use iso-42001 edition 2023 as iso
        owner cro "CRO" domain assurance
        owner ceo "CEO"
        system app "App" { actor organisation scope iso A.6.2.6 }
        feed drift "Drift" { files "drift/*.csv" time day class audit-evidence }
        limit cap 500 EUR set 2026-01-10 by cro because "it was asked for" approved by ceo on 2025-12-01
        control watch "Watch" {
          owner cro
          domain assurance
          status operating since 2026-01-20
          satisfies iso A.6.2.6
          evidence most { from drift expect max(errors) <= cap }
          evidence least { from drift expect sum(errors) >= cap }
          evidence some { from drift where errors > cap expect count(where bad) <= 3 }
          evidence none { from drift expect count(where errors > cap) = 0 }
          evidence other { from drift expect max(errors) <= 700 threshold set 2026-01-10 by cro }
        }

        """;

    private static readonly string[] RulesOf = ["most", "least", "some", "none", "other"];

    [Theory]
    [InlineData("<= 700 threshold set 2026-01-10 by cro", "<= cap", """
        stronger limit watch/other: max(errors) <= 700 -> max(errors) <= cap (500 EUR)

        """)]
    [InlineData("set 2026-01-10 by cro because", "set 2025-12-10 by cro because", """
        weaker threshold watch/least: threshold set 2026-01-10 by cro -> threshold set 2025-12-10 by cro
        weaker threshold watch/most: threshold set 2026-01-10 by cro -> threshold set 2025-12-10 by cro
        weaker threshold watch/none: threshold set 2026-01-10 by cro -> threshold set 2025-12-10 by cro
        weaker threshold watch/some: threshold set 2026-01-10 by cro, which is not said of every number -> threshold set 2025-12-10 by cro, which is not said of every number
        differs declaration limit cap: declared -> declared

        """)]
    [InlineData("set 2026-01-10 by cro because", "set 2026-01-12 by cro because", """
        differs threshold watch/least: threshold set 2026-01-10 by cro -> threshold set 2026-01-12 by cro
        differs threshold watch/most: threshold set 2026-01-10 by cro -> threshold set 2026-01-12 by cro
        differs threshold watch/none: threshold set 2026-01-10 by cro -> threshold set 2026-01-12 by cro
        differs threshold watch/some: threshold set 2026-01-10 by cro, which is not said of every number -> threshold set 2026-01-12 by cro, which is not said of every number
        differs declaration limit cap: declared -> declared

        """)]
    [InlineData("cap 500 EUR", "cap 600 EUR", """
        stronger limit watch/least: sum(errors) >= cap (500 EUR) -> sum(errors) >= cap (600 EUR)
        weaker! limit watch/most: max(errors) <= cap (500 EUR) -> max(errors) <= cap (600 EUR)
        stronger limit watch/none: - -> count(where errors > cap (600 EUR)) = 0
        weaker! limit watch/none: count(where errors > cap (500 EUR)) = 0 -> -
        weaker filter watch/some: from drift where errors > cap, cap 500 EUR -> from drift where errors > cap, cap 600 EUR
        differs declaration limit cap: declared -> declared

        """)]
    [InlineData("cap 500 EUR", "cap 500 USD", """
        differs limit watch/least: sum(errors) >= cap (500 EUR) -> sum(errors) >= cap (500 USD)
        differs limit watch/most: max(errors) <= cap (500 EUR) -> max(errors) <= cap (500 USD)
        stronger limit watch/none: - -> count(where errors > cap (500 USD)) = 0
        weaker! limit watch/none: count(where errors > cap (500 EUR)) = 0 -> -
        differs filter watch/some: from drift where errors > cap, cap 500 EUR -> from drift where errors > cap, cap 500 USD
        differs declaration limit cap: declared -> declared

        """)]
    [InlineData("cap 500 EUR", "cap 400 EUR", """
        weaker! limit watch/least: sum(errors) >= cap (500 EUR) -> sum(errors) >= cap (400 EUR)
        stronger limit watch/most: max(errors) <= cap (500 EUR) -> max(errors) <= cap (400 EUR)
        stronger limit watch/none: - -> count(where errors > cap (400 EUR)) = 0
        weaker! limit watch/none: count(where errors > cap (500 EUR)) = 0 -> -
        stronger filter watch/some: from drift where errors > cap, cap 500 EUR -> from drift where errors > cap, cap 400 EUR
        differs declaration limit cap: declared -> declared

        """)]
    [InlineData("approved by ceo on 2025-12-01", "approved by cro", """
        differs approval limit cap: approved by ceo on 2025-12-01 -> approved by cro

        """)]
    [InlineData("approved by ceo on 2025-12-01", "approved by ceo on 2026-01-15", """
        differs threshold watch/least: threshold set 2026-01-10 by cro -> threshold approved 2026-01-15 by ceo
        differs threshold watch/most: threshold set 2026-01-10 by cro -> threshold approved 2026-01-15 by ceo
        differs threshold watch/none: threshold set 2026-01-10 by cro -> threshold approved 2026-01-15 by ceo
        differs threshold watch/some: threshold set 2026-01-10 by cro, which is not said of every number -> threshold approved 2026-01-15 by ceo, which is not said of every number
        differs approval limit cap: approved by ceo on 2025-12-01 -> approved by ceo on 2026-01-15

        """)]
    [InlineData("it was asked for", "it was decided so", """
        differs approval limit cap: because "it was asked for" -> because "it was decided so"

        """)]
    [InlineData("errors > cap expect count(where bad) <= 3", "errors > cap expect count(where bad) <= 3 threshold set 2026-01-01 by cro", """
        weaker threshold watch/some: - -> threshold set 2026-01-10 by cro
        weaker threshold watch/some: threshold set 2026-01-10 by cro, which is not said of every number -> -

        """)]
    [InlineData("limit cap", "// A remark.\nlimit   cap", "")]
    public void Each_rule_that_names_a_limit_promises_it(string from, string to, string expected)
    {
        var (before, after) = (Compiled(Source), Compiled(Source.Replace(from, to, StringComparison.Ordinal)));
        var comparison = ComparisonPicture.Compare(before, after);

        Assert.Equal(expected, ComparisonPicture.Of(comparison));
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    [Theory]
    [InlineData("500 Euro")]
    [InlineData("500 dayz")]
    [InlineData("")]
    public void No_rule_is_judged_by_a_limit_that_is_not_understood(string amount)
    {
        var workspace = Bind(Source.Replace("500 EUR", amount, StringComparison.Ordinal));

        Assert.Equal(["least", "most", "none", "some"], BrokenOf(workspace));
    }

    [Fact]
    public void Another_declaration_that_is_not_understood_leaves_rules_as_they_are() =>
        Assert.Empty(BrokenOf(Bind(Source + "limit second 5 Euro set 2026-01-10 by cro\n")));

    [Fact]
    public void A_limit_without_its_day_breaks_the_rules_in_other_files_too()
    {
        var (declarations, controls) = (Source[..Source.IndexOf("control", StringComparison.Ordinal)], Source[Source.IndexOf("control", StringComparison.Ordinal)..]);

        Assert.Equal(["least", "most", "none", "some"], BrokenOf(Bind(declarations.Replace("2026-01-10", "2026-02-30", StringComparison.Ordinal), controls)));
    }

    /// <summary>That a limit has a day says nothing of another number beside it.</summary>
    [Theory]
    [InlineData("max(errors) <= cap", true)]
    [InlineData("max(errors) <= cap expect count() >= 5", false)]
    [InlineData("max(errors) <= 500", false)]
    [InlineData("max(errors) <= 500 threshold set 2026-01-01 by cro", true)]
    [InlineData("count(where errors > cap) = 0", true)]
    [InlineData("count(where errors > cap) <= 0", true)]
    [InlineData("count(where errors > cap) >= 0", false)]
    [InlineData("count(where errors > cap) <= 7", false)]
    [InlineData("count(where errors > 500) = 0", false)]
    public void A_rule_has_a_day_where_all_its_numbers_have_one(string expectation, bool isDated)
    {
        var workspace = Bind(Source.Replace("from drift expect max(errors) <= cap", $"from drift expect {expectation}", StringComparison.Ordinal));

        Assert.Equal(isDated, workspace.Symbols.Controls.Single().Evidence.Single(rule => rule.Name == "most").IsDated);
    }

    private static IEnumerable<string> BrokenOf(BoundWorkspace workspace) =>
        workspace.Symbols.Controls.Single().Evidence.Where(rule => rule.IsBroken).Select(rule => rule.Name).Order(StringComparer.Ordinal);

    private static BoundWorkspace Bind(params string[] sources) =>
        BoundWorkspace.Bind([.. sources.Select((source, index) => new SourceText($"{index}.mapping", source))], []);

    private static Compilation Compiled(string source)
    {
        var compilation = Compile.Text(source, evidence: [.. RulesOf.Select(rule => Compile.Evidence($"watch/{rule}", EvidenceVerdict.Passing))]);
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics.Where(diagnostic => diagnostic.IsError)));
        return compilation;
    }
}
