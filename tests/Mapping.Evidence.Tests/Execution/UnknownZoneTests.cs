using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Tests.Inspection;

namespace Mapping.Evidence.Tests.Execution;

/// <summary>Where the machine does not know the clock of a zone, no time is guessed, whatever else there is.</summary>
public sealed class UnknownZoneTests
{
    private const string Source =
        """
        system loans "Loans" { }
        owner cro "Chief Risk Officer"
        feed runs "Runs" { files "runs.jsonl" time at class audit-evidence }
        control c "C" { owner cro status operating since 2026-01-10
          evidence e { from runs expect count() >= 1 }
          evidence f { from runs where false_alarm = true expect count() <= 0 }
        }
        """;

    private static readonly ZoneSymbol Nowhere = new("Moon/Tycho", SourceText.Place("main.mapping", 1, 1));

    private readonly InlineWorkspace workspace = new(
        Source,
        ("runs.jsonl", """
            {"at": "2026-11-20T10:00:00", "false_alarm": true}
            {"at": "2026-11-21T10:00:00Z", "false_alarm": false}
            """));

    [Fact]
    public void No_rule_is_judged_and_the_finding_names_the_zone()
    {
        var plan = EvidencePlanner.Plan(workspace.Symbols, new DateOnly(2026, 11, 23));
        var feed = plan.Feeds[0] with { Feed = plan.Feeds[0].Feed with { Zone = Nowhere } };

        var answers = new FeedAnswering(workspace, new()).Answer(plan with { Feeds = [feed] }).Single().Answer;

        Assert.Equal(
            """
            e Unreadable: this machine does not know the clock of "Moon/Tycho": install tzdata, the list of time zones; a time of "Moon/Tycho", whose clock this machine does not know, in the field "at"
            f Unreadable: this machine does not know the clock of "Moon/Tycho": install tzdata, the list of time zones; a time of "Moon/Tycho", whose clock this machine does not know, in the field "at"
            """.ReplaceLineEndings("\n"),
            string.Join('\n', answers.Results.Select(result => $"{result.Key.Rule} {result.Verdict}: {string.Join("; ", result.Problems.Select(problem => problem.What))}")));
        Assert.All(answers.Results, result => Assert.Equal(EvidenceVerdict.Unreadable, result.Verdict));
    }

    [Fact]
    public void What_is_said_of_the_feed_has_only_times_that_are_known()
    {
        var inspection = FeedInspector.Inspect(workspace.Feed with { Zone = Nowhere }, workspace);

        Assert.Equal((new DateTime(2026, 11, 21, 10, 0, 0), new DateTime(2026, 11, 21, 10, 0, 0)), (inspection.First, inspection.Last));
        Assert.Equal(["MAP5009", "MAP5004"], inspection.Problems.Select(problem => problem.Descriptor.Code));
    }

    [Fact]
    public void First_and_last_are_of_the_clock_of_the_zone()
    {
        var inspection = FeedInspector.Inspect(workspace.Feed with { Zone = Nowhere with { Name = "Asia/Tokyo" } }, workspace);

        Assert.Equal(new DateTime(2026, 11, 20, 1, 0, 0), inspection.First);
        Assert.Empty(inspection.Problems);
    }
}
