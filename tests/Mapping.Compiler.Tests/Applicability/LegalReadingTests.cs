using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>From when what sources read differently binds, and that each verdict which rests on a reading says so.</summary>
public sealed class LegalReadingTests
{
    private const string Relief = " because \"seen\" approved by cro on 2026-01-01";

    [Theory]
    [InlineData("", "from 2027-12-02")]
    [InlineData(" reading chapter-ix with-chapter-iii", "from 2027-12-02")]
    [InlineData(" reading chapter-ix formal", "in force since 2026-08-02")]
    public void The_date_hangs_on_the_reading(string reading, string expected)
    {
        var compilation = Judge(reading, "scope aia Article 72, Article 9");

        Assert.Equal(
            $"Article 9(1)  from 2027-12-02\nArticle 72(1)  {expected}", VerdictPicture.Applicability(compilation, "Article 9(1)", "Article 72(1)"));
    }

    [Theory]
    [InlineData("", "eu-ai-act 2026-07-27 is read with chapter-ix with-chapter-iii, assumed since nobody chooses: 4 obligations of s apply from 2027-12-02, by formal from 2026-08-02.")]
    [InlineData(" reading chapter-ix with-chapter-iii", "eu-ai-act 2026-07-27 is read with chapter-ix with-chapter-iii: 4 obligations of s apply from 2027-12-02, by formal from 2026-08-02.")]
    [InlineData(" reading chapter-ix formal", "eu-ai-act 2026-07-27 is read with chapter-ix formal: 4 obligations of s apply from 2026-08-02, by with-chapter-iii from 2027-12-02.")]
    public void A_verdict_that_rests_on_it_names_it(string reading, string expected)
    {
        var coverage = Judge(reading, "scope aia Article 72, Article 9").Coverage;

        Assert.Equal(expected, string.Join('\n', VerdictBasis.Of(coverage)));
        Assert.Contains(expected, VerdictBasis.Of(coverage, Assert.Single(coverage.Gates)));
    }

    [Fact]
    public void A_verdict_that_does_not_names_none() => Assert.Empty(VerdictBasis.Of(Judge("", "scope aia Article 9").Coverage));

    /// <summary>The rule of Article 111(2) gives systems of authorities their own date, whatever Article 113 says.</summary>
    [Fact]
    public void The_date_of_a_scope_rule_comes_first() => Assert.Equal(
        "Article 72(1)  from 2030-08-02",
        VerdictPicture.Applicability(
            Judge(
                " reading chapter-ix formal",
                $"facts placed-before-application{Relief}\n  facts intended-for-public-authorities, not significantly-changed, not large-scale-it-component\n  scope aia Article 72"),
            "Article 72(1)")[..30]);

    [Fact]
    public void Another_reading_is_another_verdict_after_an_edit()
    {
        var before = Compile.Text(Text("", "scope aia Article 72"));
        var workspace = BoundWorkspace.Update(before.Workspace, [new(before.Trees[0].Source.Path, Text(" reading chapter-ix formal", "scope aia Article 72"))], []);
        var after = workspace.Rejudge(before.Evidence, before.Coverage.AsOf, before.Coverage.AsOf, [], before);

        Assert.All(before.Coverage.Systems[0].Obligations, obligation => Assert.False(obligation.Applicability.InForce));
        Assert.All(after.Coverage.Systems[0].Obligations, obligation => Assert.True(obligation.Applicability.InForce));
    }

    /// <summary>Whoever scopes what is in force only asks more with the careful reading, never less.</summary>
    [Fact]
    public void The_careful_reading_puts_nothing_off()
    {
        var (usual, formal) = (Judge("", "scope aia"), Judge(" reading chapter-ix formal", "scope aia"));
        Assert.All(
            usual.Coverage.Systems[0].Obligations.Zip(formal.Coverage.Systems[0].Obligations),
            pair => Assert.True(pair.Second.Applicability.From <= pair.First.Applicability.From, pair.First.Provision.DisplayName));
        Assert.Equal(Outcome.Unmapped, formal.Coverage.Systems[0].Obligations[0].Outcome);
    }

    /// <summary>A later date is less promised, whether somebody chose it or nobody.</summary>
    [Theory]
    [InlineData("", " reading chapter-ix formal", "stronger")]
    [InlineData(" reading chapter-ix formal", "", "weaker!")]
    [InlineData(" reading chapter-ix formal", " reading chapter-ix with-chapter-iii", "weaker!")]
    [InlineData("", " reading chapter-ix with-chapter-iii", "")]
    public void A_reading_is_a_promise(string before, string after, string expected)
    {
        var picture = ComparisonPicture.Of(ComparisonPicture.Compare(Judge(before, "scope aia Article 9"), Judge(after, "scope aia Article 9")));

        Assert.Equal(expected.Length > 0, picture.StartsWith(expected + " framework eu-ai-act: reading chapter-ix ", StringComparison.Ordinal));
    }

    private static Compilation Judge(string reading, string system) => Compile.Text(Text(reading, system));

    private static string Text(string reading, string system) =>
        $"use eu-ai-act edition 2026-07-27 as aia{reading}\nowner cro \"CRO\"\nsystem s \"S\" {{\n  actor provider\n  class high-risk annex-iii\n  {system}\n}}\n";
}
