using Mapping.Compiler.Coverage;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>The table of outcomes, as a table.</summary>
public sealed class OutcomeFactsTests
{
    [Fact]
    public void Every_outcome_has_a_row() =>
        Assert.Equal(
            """
            evidenced E good
            telemetry-only T doubt open waivable
            unverified V doubt open waivable
            stale S doubt open waivable not-passing
            missing M doubt open waivable not-passing
            unreadable R bad open not-passing breaks-through
            failing F bad open not-passing breaks-through
            partial P doubt open waivable
            planned L doubt open waivable
            unmapped U bad open waivable
            not-covered O bad open
            waived W aside
            excluded X aside uncounted
            not-applicable N aside uncounted
            """.ReplaceLineEndings("\n"),
            string.Join('\n', OutcomeFacts.All.Select(Row)));

    [Fact]
    public void All_are_all() => Assert.Equal(Enum.GetValues<Outcome>(), OutcomeFacts.All);

    [Fact]
    public void No_two_share_a_word_or_a_letter()
    {
        Assert.Equal(OutcomeFacts.All.Length, OutcomeFacts.All.Select(CoverageNames.NameOf).Distinct().Count());
        Assert.Equal(OutcomeFacts.All.Length, OutcomeFacts.All.Select(outcome => outcome.Letter()).Distinct().Count());
    }

    /// <summary>What is counted is open, evidenced or waived: the three numbers of every summary make the whole.</summary>
    [Fact]
    public void What_counts_is_open_evidenced_or_waived() =>
        Assert.All(OutcomeFacts.All, outcome =>
            Assert.Equal(outcome.IsCounted(), outcome.IsOpen() || outcome is Outcome.Evidenced or Outcome.Waived));

    [Fact]
    public void What_is_open_is_open_in_design_or_in_evidence_or_not_judged() =>
        Assert.All(OutcomeFacts.All, outcome =>
            Assert.Equal(outcome.IsOpen(), outcome.IsOpenInDesign() ^ outcome.IsOpenInEvidence() ^ (outcome == Outcome.NotCovered)));

    /// <summary>Only what is shown is green, and nothing that is open is set aside.</summary>
    [Fact]
    public void Colours_say_what_is_open() =>
        Assert.All(OutcomeFacts.All, outcome =>
        {
            Assert.Equal(outcome == Outcome.Evidenced, outcome.Kind() == VerdictKind.Good);
            Assert.Equal(outcome.IsOpen(), outcome.Kind() is VerdictKind.Doubt or VerdictKind.Bad);
        });

    [Fact]
    public void What_counts_goes_from_evidenced_to_not_judged() =>
        Assert.Equal(
            "evidenced, waived, telemetry-only, unverified, stale, missing, unreadable, failing, partial, planned, unmapped, not-covered",
            string.Join(", ", OutcomeFacts.All.Where(outcome => outcome.IsCounted()).OrderBy(outcome => outcome.Rank()).Select(CoverageNames.NameOf)));

    [Fact]
    public void Compared_what_is_shown_comes_before_what_was_decided() =>
        Assert.Equal(
            "evidenced | telemetry-only | unverified | waived | stale, missing, unreadable, failing | partial | planned | unmapped | not-covered",
            string.Join(" | ", OutcomeFacts.All
                .Where(outcome => outcome.IsCounted())
                .GroupBy(outcome => outcome.ComparedRank())
                .OrderBy(group => group.Key)
                .Select(group => string.Join(", ", group.Select(CoverageNames.NameOf)))));

    [Theory]
    [InlineData("unmapped", Outcome.Evidenced, Outcome.Planned, Outcome.Failing, Outcome.Unmapped)]
    [InlineData("failing", Outcome.Planned, Outcome.Failing, Outcome.Missing)]
    [InlineData("planned", Outcome.Planned, Outcome.Waived, Outcome.NotApplicable)]
    [InlineData("waived", Outcome.Evidenced, Outcome.Waived, Outcome.Excluded)]
    [InlineData("evidenced", Outcome.NotApplicable, Outcome.Evidenced, Outcome.Excluded)]
    [InlineData("excluded", Outcome.NotApplicable, Outcome.Excluded)]
    public void Several_look_like_the_worst_that_counts(string worst, params Outcome[] outcomes)
    {
        Assert.Equal(worst, OutcomeFacts.Worst(outcomes) is { } found ? CoverageNames.NameOf(found) : "");
        Assert.Equal(worst, OutcomeFacts.Worst(outcomes.Reverse()) is { } other ? CoverageNames.NameOf(other) : "");
    }

    [Fact]
    public void Nothing_looks_like_nothing() => Assert.Null(OutcomeFacts.Worst([]));

    /// <summary>An outcome that is a verdict says its word, and a state says the word of the verdict behind it.</summary>
    [Fact]
    public void Verdicts_states_and_outcomes_share_their_words()
    {
        Assert.All(OutcomeFacts.All.Where(outcome => outcome.Verdict() is not null and not EvidenceVerdict.Passing), outcome =>
            Assert.Equal(CoverageNames.NameOf(outcome), CoverageNames.NameOf(outcome.Verdict() ?? default)));
        Assert.All(Enum.GetValues<EvidenceVerdict>(), verdict =>
        {
            Assert.Equal(verdict, verdict.State().Verdict());
            Assert.Equal(CoverageNames.NameOf(verdict), CoverageNames.NameOf(verdict.State()));
            Assert.Equal(verdict.Kind(), verdict.State().Kind());
        });
    }

    /// <summary>The worst of several is the maximum, so both lists go the same way.</summary>
    [Fact]
    public void Worse_verdicts_are_worse_states() =>
        Assert.Equal(
            Enum.GetValues<EvidenceVerdict>().Order().Select(EvidenceStandings.State),
            Enum.GetValues<EvidenceVerdict>().Select(EvidenceStandings.State).Order());

    private static string Row(Outcome outcome) => string.Join(' ', new[]
    {
        CoverageNames.NameOf(outcome),
        outcome.Letter(),
#pragma warning disable CA1308 // Words of the picture, compared with nothing else.
        outcome.Kind().ToString().ToLowerInvariant(),
#pragma warning restore CA1308
        outcome.IsCounted() ? "" : "uncounted",
        outcome.IsOpen() ? "open" : "",
        outcome.IsWaivable() ? "waivable" : "",
        outcome.IsNotPassing() ? "not-passing" : "",
        outcome.BreaksThrough() ? "breaks-through" : "",
    }.Where(word => word.Length > 0));
}
