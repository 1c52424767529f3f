using Mapping.Compiler.Coverage;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Tests.Hover;

public sealed class HoverTests
{
    private const string Rest = """

        feed runs "Runs" { files "runs/*.jsonl" class audit-evidence retained 10 years }
        """;

    private static readonly EvidenceResults Evidence = EvidenceResults.Create(
    [
        new EvidenceResult(new EvidenceKey("logging", "complete", "scoring"), EvidenceVerdict.Passing)
        {
            Records = 27,
            First = new DateTime(2026, 10, 25, 0, 0, 0, DateTimeKind.Utc),
            Last = new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc),
            StaleFrom = new DateOnly(2026, 11, 22),
            Figures = [new ExpectationFigure("max(lost) = 0", new NumberFigure(0), true) { Records = [new RecordPlace("runs/a.jsonl", 3)] }],
        },
    ]);

    [Fact]
    public void A_citation_says_what_it_asks_and_how_it_stands() => Check(
        Control("satisfies iso $0A.6.2.8"),
        """
        A.6.2.8
        *iso\-42001* **A\.6\.2\.8** AI sys
        """,
        "- scoring: evidenced, by logging",
        "*A paraphrase in our words, not the law\\.*",
        "[The official text](https://www.iso.org/standard/");

    [Fact]
    public void A_control_shows_its_evidence() => Check(
        Control("satisfies iso A.6.2.8").Replace("control logging", "control log$0ging", StringComparison.Ordinal),
        """
        logging
        *control* **logging** Logging \<b\>

        - owner: cro, CRO
        - status: operating since 2026\-01\-01
        - satisfies: iso A\.6\.2\.8
        - scoring: passing
        - complete: passing, 27 records, 2026\-10\-25 to 2026\-11\-20
        """);

    [Fact]
    public void A_rule_shows_its_figures() => Check(
        Control("satisfies iso A.6.2.8").Replace("evidence complete", "evidence $0complete", StringComparison.Ordinal),
        """
        complete
        *evidence* **complete**

        - scoring: passing, 27 records, 2026\-10\-25 to 2026\-11\-20
        - max\(lost\) = 0: 0, holds \(runs/a\.jsonl:3\)
        - stale from: 2026\-11\-22
        """);

    [Fact]
    public void A_feed_shows_what_it_is() => Check(
        Control("satisfies iso A.6.2.8").Replace("from runs", "from $0runs", StringComparison.Ordinal),
        """
        runs
        *feed* **runs** Runs

        - class: audit\-evidence
        - retained: 10 years
        - files: runs/\*\.jsonl
        """,
        "- rules: 1 passing");

    [Fact]
    public void Nothing_is_said_of_keywords_that_stand_for_nothing() =>
        Assert.Null(HoverFinder.Find(MarkedSource.Parse("own$0er cro \"CRO\"").Document, 3));

    private static string Control(string mapping) => $$"""
        use iso-42001 edition 2023 as iso
        owner cro "CRO" domain assurance
        system scoring "Scoring" { actor organisation scope iso A.6.2.8 }
        control logging "Logging <b>" {
          owner cro
          status operating since 2026-01-01
          {{mapping}}
          evidence complete { from runs expect max(lost) = 0 }
        }
        """ + Rest;

    /// <summary>The name it is about, then how the page begins; and what it holds further on.</summary>
    private static void Check(string marked, string start, params string[] further)
    {
        var source = MarkedSource.Parse(marked, Evidence);
        var hover = HoverFinder.Find(source.Document, source.Offset);

        Assert.NotNull(hover);
        var text = $"{source.Document.Source.ToString(hover.Span)}\n{hover.Markdown}";
        Assert.StartsWith(start.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.All(further, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
