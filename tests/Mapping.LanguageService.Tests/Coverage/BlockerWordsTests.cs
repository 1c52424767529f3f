using Mapping.Compiler.Coverage;
using Mapping.LanguageService.Coverage;

namespace Mapping.LanguageService.Tests;

/// <summary>Why a gate does not hold, each cause told once for all that it is true of.</summary>
public sealed class BlockerWordsTests
{
    private const string Parts = """
        control screen "Screening" {
          owner ciso
          domain security
          status operating since 2026-03-01
          satisfies aia Article 15(5) on evasion
          evidence rate { from runs expect max(rate) <= 2% }
        }
        control hardening "Hardening" { owner ciso domain security status operating since 2026-03-01 satisfies aia Article 15(5) on data-poisoning }
        control seals "Seals" {
          owner ciso
          domain security
          status operating since 2026-03-01
          satisfies aia Article 15(5) on confidentiality partially because "only at rest"
        }
        control review "Review" { owner ciso domain security status planned by 2027-01-01 satisfies aia Article 15(5) on model-flaws }
        waive aia Article 15(5) on model-poisoning until 2027-01-31 because "no third-party models" approved by ciso on 2026-02-02
        waive aia Article 15(4) on feedback-loops until 2026-10-31 because "not yet" approved by ciso on 2026-02-02

        """;

    [Theory]
    [InlineData("Article 15(1)", "3 obligations: Article 15(1) on accuracy, Article 15(1) on robustness, Article 15(1) on cybersecurity unmapped (no control satisfies it)")]
    [InlineData("Article 15(4) on feedback-loops", "1 obligation: Article 15(4) on feedback-loops unmapped (its waiver ended on 2026-10-31; no control satisfies it)")]
    [InlineData("Article 15(5) on evasion", "1 obligation: Article 15(5) on evasion stale (screen/rate: the newest record is of 2026-10-01)")]
    [InlineData("Article 15(5) on data-poisoning", "1 obligation: Article 15(5) on data-poisoning unverified (no evidence rule in hardening)")]
    [InlineData("Article 15(5) on confidentiality", "1 obligation: Article 15(5) on confidentiality partial (covered in part by seals: \"only at rest\")")]
    [InlineData("Article 15(5) on model-flaws", "1 obligation: Article 15(5) on model-flaws planned (review only planned)")]
    [InlineData("Article 15(5) on model-poisoning", "1 obligation: Article 15(5) on model-poisoning waived (only waived until 2027-01-31)")]
    [InlineData("Article 15", "13 obligations: Article 15(1) on accuracy, Article 15(1) on robustness, Article 15(1) on cybersecurity, Article 15(3), Article 15(4) on resilience unmapped (no control satisfies it); and 8 more")]
    public void Each_blocker_says_why_it_is_open(string citation, string expected)
    {
        var evidence = EvidenceResults.Create(
        [
            new EvidenceResult(new EvidenceKey("screen", "rate", "loans"), EvidenceVerdict.Stale) { Last = new DateTime(2026, 10, 1, 1, 0, 0, DateTimeKind.Utc) },
        ]);
        var compilation = MarkedSource.Parse($"{EditorSamples.Head}{Parts}gate release {{ require aia {citation} evidenced without waivers }}\n", evidence).Document.Compilation;

        var gate = Assert.Single(compilation.Coverage.Gates);

        Assert.Equal(expected, BlockerWords.Of(compilation, Assert.Single(gate.Requirements), gate.System));
    }

    [Theory]
    [InlineData(EvidenceVerdict.Missing, "missing (screen/rate: no record of runs)")]
    [InlineData(EvidenceVerdict.Failing, "failing (screen/rate: max(rate) <= 2% is 7 %)")]
    [InlineData(EvidenceVerdict.Unreadable, "unreadable (screen/rate: it can't be read)")]
    public void Evidence_says_what_is_wrong_with_it(EvidenceVerdict verdict, string expected)
    {
        var evidence = EvidenceResults.Create(
        [
            new EvidenceResult(new EvidenceKey("screen", "rate", "loans"), verdict)
            {
                Figures = verdict == EvidenceVerdict.Failing ? [new ExpectationFigure("max(rate) <= 2%", new NumberFigure(0.07m, FigureUnit.Percent), false)] : [],
            },
        ]);
        var compilation = MarkedSource.Parse($"{EditorSamples.Head}{Parts}gate release {{ require aia Article 15(5) on evasion evidenced }}\n", evidence).Document.Compilation;

        var gate = Assert.Single(compilation.Coverage.Gates);

        Assert.Equal(expected, BlockerWords.StateOf(compilation, gate.Requirements[0].Blockers[0], gate.System));
    }
}
