using Mapping.Compiler.Coverage;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Tests;

public sealed class HoverTests
{
    private const string Control = SampleSources.Control + "gate release { require aia Article 15(5) mapped }\n";

    private static readonly EvidenceResults Evidence = EvidenceResults.Create(
    [
        new EvidenceResult(new EvidenceKey("screen", "rate", "loans"), EvidenceVerdict.Passing)
        {
            Records = 2,
            First = new DateTime(2026, 11, 20, 1, 0, 0, DateTimeKind.Utc),
            Last = new DateTime(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc),
            StaleFrom = new DateOnly(2026, 11, 28),
            Figures = [new ExpectationFigure("max(rate) <= 2%", new NumberFigure(0.0167m, FigureUnit.Percent), true) { Records = [new RecordPlace("runs.jsonl", 1)] }],
        },
    ]);

    /// <summary>Draws what is hovered in brackets, then the text.</summary>
    private static void Check(string before, string after, string expected, DateOnly? asOf = null)
    {
        var text = EditorSamples.Head + Control;
        var at = text.IndexOf(before + after, StringComparison.Ordinal) + before.Length;
        var source = MarkedSource.Parse(text[..at] + "$0" + text[at..], Evidence, asOf);
        var hover = Hovers.At(source.Document, source.Offset, EditorSamples.Fields);
        Assert.Equal(expected, hover is null ? "nothing" : $"[{source.Document.Source.ToString(hover.Span)}]\n{hover.Markdown}");
    }

    [Fact]
    public void A_citation() => Check("satisfies aia Arti", "cle 15(5)", """
        [Article 15(5)]
        **Article 15(5)** — Cybersecurity

        Groups the three subparagraphs of 15(5).

        - 7 assessable below it
        - binds: provider
        - where: class high-risk and actor provider
        - from: 2027-12-02 on route annex-iii, in 374 days, 2028-08-02 on route annex-i, in 618 days
        - domain: security (our reading)
        - elements: unauthorised-alteration, proportionate-solutions, data-poisoning, model-poisoning, evasion, confidentiality, model-flaws (our names for its parts)

        - **loans**: 7 obligations: 1 evidenced, 6 unmapped

        *A paraphrase in our words, not the law; EU Artificial Intelligence Act, Regulation (EU) 2024/1689, consolidated 2026-07-27, edition 2026-07-27:* [official text](<https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727>)
        """);

    [Theory]
    [InlineData("group lending \"Lending\" { systems loans } gate g for len$0ding { }")]
    [InlineData("group len$0ding \"Lending\" { systems loans }")]
    public void A_group(string marked)
    {
        var source = MarkedSource.Parse(EditorSamples.Head + Control + marked, Evidence);
        var hover = Hovers.At(source.Document, source.Offset, EditorSamples.Fields);
        Assert.Equal("""
            **lending** — Lending

            1 system:

            - `loans`: 13 obligations: 1 evidenced, 12 unmapped
            """, hover?.Markdown);
    }

    [Fact]
    public void An_element() => Check("15(5) on eva", "sion", """
        [evasion]
        **Article 15(5) on evasion** — Adversarial examples / model evasion

        *“evasion” is our name for one part of Article 15(5).*

        Where appropriate, the technical solutions contain measures that prevent, detect, answer, resolve and contain inputs crafted so that the model errs (adversarial examples, evasion).

        - may be excluded with a reason
        - binds: provider
        - where: class high-risk and actor provider
        - from: 2027-12-02 on route annex-iii, in 374 days, 2028-08-02 on route annex-i, in 618 days
        - domain: security, pillar protect-and-enforce (our reading)
        - expected evidence: Adversarial example / evasion test results with attack budget (structured)
        - expected evidence: Prompt injection and jailbreak suite results (direct, indirect) (structured)
        - expected evidence: AI threat model by attack kind (ATLAS / OWASP ids) (structured)

        - **loans**: evidenced, by `screen`

        *A paraphrase and a name of ours, not the law; EU Artificial Intelligence Act, Regulation (EU) 2024/1689, consolidated 2026-07-27, edition 2026-07-27:* [official text](<https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727>)
        """);

    [Fact]
    public void A_control() => Check("control scr", "een", """
        [screen]
        **screen** — Screening

        owner ciso, domain security; operating since 2026-03-01

        - satisfies aia Article 15(5) on evasion

        - **loans**: passing
          - `rate` passing (max(rate) \<= 2%: 1.67 %)
        """);

    [Fact]
    public void A_rule() => Check("evidence ra", "te", """
        [rate]
        **rate** — Few pass

        **loans**: passing

        - max(rate) \<= 2%: 1.67 % (runs.jsonl:1)
        - 2 records, 2026-11-20 to 2026-11-21
        - stale from 2026-11-28 if nothing new arrives
        """);

    [Fact]
    public void A_feed() => Check("from ru", "ns", """
        [runs]
        **runs** — Nightly runs

        - files `runs.jsonl`
        - audit evidence: a regulator accepts it
        - retained 10 years

        3 records in 1 file, the newest of 2026-11-22 (1 day ago)

        - `at` date/time: 2026-11-20 to 2026-11-22
        - `suite` text: evasion, poisoning
        - `rate` number: 0.011 to 0.02
        - `ok` true/false: true, false
        """);

    [Fact]
    public void A_field() => Check("where su", "ite", """
        [suite]
        **suite** — text

        - in all of 3 records
        - `evasion` in 2 records, `poisoning` in 1 record
        """);

    [Fact]
    public void An_owner() => Check("  owner ci", "so", """
        [ciso]
        **ciso** — Chief Information Security Officer

        answers for 1 control, domain security
        """);

    [Fact]
    public void A_system() => Check("system lo", "ans", """
        [loans]
        **loans** — Loan scoring

        13 obligations: 1 evidenced, 12 unmapped

        - gate `release` does not hold

        237 obligations that apply are in no scope of it

        assumed, since nobody declares it: learns-after-release, uses-pretrained-components
        """);

    [Fact]
    public void A_fact() => Check("facts trains-", "models", """
        [trains-models]
        **trains-models** — Does the system rest on a model that was trained on data, by you or for you (fine-tuning counts)?

        If only a supplier trained the model, the answer is contested: say yes unless counsel decides otherwise. No narrows 10(2)-(4) to the test data.

        - matters for: Article 10(1)
        - undeclared, it is read as yes
        - decides: Article 10(1), Article 15(5) on data-poisoning
        """);

    [Fact]
    public void A_gate() => Check("gate rel", "ease", """
        [release]
        **gate release**

        **loans**: does not hold

        - `require aia Article 15(5) mapped` not met (14 %): 6 obligations: Article 15(5) on unauthorised-alteration, Article 15(5) on proportionate-solutions, Article 15(5) on data-poisoning, Article 15(5) on model-poisoning, Article 15(5) on confidentiality unmapped (no control satisfies it); and 1 more
        """);

    [Fact]
    public void A_framework() => Check("require a", "ia", """
        [aia]
        **eu-ai-act** — EU Artificial Intelligence Act, Regulation (EU) 2024/1689, consolidated 2026-07-27

        - edition: 2026-07-27
        - 261 assessable obligations

        *A paraphrase in our own words. Not the text of the law, and not legal advice; only the Official Journal is authentic.*
        """);

    [Fact]
    public void A_keyword() => Check("sat", "isfies", """
        [satisfies]
        **satisfies**

        Which provisions the control meets, with everything assessable below them.
        """);

    [Fact]
    public void An_aggregate() => Check("expect m", "ax", """
        [max]
        `max(FIELD)`

        The largest value of the field.
        """);

    [Fact]
    public void A_date() => Check("since 2026-", "03-01", """
        [2026-03-01]
        Sunday, 267 days ago
        """);

    [Fact]
    public void A_date_as_of_another_day() => Check("since 2026-", "03-01", """
        [2026-03-01]
        Sunday, 2 days before the as-of date
        """, new DateOnly(2026, 3, 3));

    [Fact]
    public void The_date_that_is_judged() => Check("since 2026-", "03-01", """
        [2026-03-01]
        Sunday, the as-of date
        """, new DateOnly(2026, 3, 1));

    [Fact]
    public void A_feed_as_of_another_day() => Check("from ru", "ns", """
        [runs]
        **runs** — Nightly runs

        - files `runs.jsonl`
        - audit evidence: a regulator accepts it
        - retained 10 years

        3 records in 1 file, the newest of 2026-11-22 (1 day after the as-of date)

        - `at` date/time: 2026-11-20 to 2026-11-22
        - `suite` text: evasion, poisoning
        - `rate` number: 0.011 to 0.02
        - `ok` true/false: true, false
        """, new DateOnly(2026, 11, 21));

    [Fact]
    public void A_feed_that_says_whose_clock_it_is()
    {
        var source = MarkedSource.Parse("feed ta$0bles \"Tables\" { files \"t.xlsx\" zone \"America/New_York\" decimal \",\" sheet \"S\" header 3 class telemetry }");

        var hover = Hovers.At(source.Document, source.Offset, NoFieldKnowledge.Instance);

        Assert.Equal(
            """
            **tables** — Tables

            - files `t.xlsx`
            - telemetry: a security operations centre uses it
            - times without an offset are those of `America/New_York`
            - decimals stand after `,`
            - sheet `S`, whose row 3 names the fields
            """,
            hover?.Markdown);
    }

    [Theory]
    [InlineData("time from name", "time from the file's name")]
    [InlineData("time of file made.at", "time of file made.at: one time for the whole file")]
    [InlineData("time at as \"dd.MM.yyyy\"", "time at as \"dd.MM.yyyy\"")]
    [InlineData("format dsse", "signatures not verified")]
    public void A_feed_that_says_whom_to_believe(string item, string words)
    {
        var source = MarkedSource.Parse($"feed ta$0bles \"Tables\" {{ files \"t.json\" {item} class telemetry }}");

        var hover = Hovers.At(source.Document, source.Offset, NoFieldKnowledge.Instance);

        Assert.Contains($"\n- {words}", hover?.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("time o$0f file made", "After time")]
    [InlineData("time of fi$0le made", "One time for all records")]
    [InlineData("time from na$0me", "The name of a file")]
    [InlineData("time at a$0s \"dd.MM.yyyy\"", "how its times are written")]
    public void The_words_that_say_where_the_time_stands(string item, string words)
    {
        var source = MarkedSource.Parse($"feed tables \"Tables\" {{ files \"t.json\" {item} class telemetry }}");

        var hover = Hovers.At(source.Document, source.Offset, NoFieldKnowledge.Instance);

        Assert.Contains(words, hover?.Markdown, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_period() => Check("fresh 7 d", "ays", """
        [7 days]
        7 days: as a window, 2026-11-17 to 2026-11-23; from then on, until 2026-11-30
        """);

    [Fact]
    public void A_domain() => Check("  domain secu", "rity", """
        [security]
        **security** — protects the model from attack; its work is telemetry for a security operations centre
        """);

    [Fact]
    public void Nothing_between_words() => Check("Few pass\" ", "{", "nothing");
}
