namespace Mapping.LanguageService.Tests;

public sealed class CompletionTests
{
    private static void Check(string marked, string expected, int most = int.MaxValue) =>
        Assert.Equal(expected, CompletionPicture.Of(EditorSamples.Head + marked, most));

    [Fact]
    public void A_file_holds_declarations() => Check("$0", """
        use
        owner
        system
        group
        limit
        feed
        control
        waive
        exclude
        crosswalk
        vendor
        gate
        """);

    [Fact]
    public void A_control_holds_what_it_does_not_have_yet() => Check("control c \"C\" {\n  owner cro\n  $0\n}", """
        domain
        pillar
        status
        for
        satisfies
        evidence
        """);

    [Fact]
    public void A_rule_on_records_needs_no_document() => Check("control c \"C\" { evidence e { from runs\n $0 } }", """
        newest
        where
        expect
        within
        fresh
        every
        threshold
        """);

    [Fact]
    public void Owners() => Check("control c \"C\" { owner $0 }", """
        ciso | Chief Information Security Officer
        cro | Chief Risk Officer
        """);

    [Fact]
    public void Items_of_a_block_on_one_line() => Check("control c \"C\" { owner cro d$0 }", "domain");

    [Fact]
    public void Frameworks_to_use() => Check("use $0", """
        eu-ai-act | EU Artificial Intelligence Act, Regulation (EU) 2024/1689, consolidated 2026-07-27
        gpai-code-of-practice | General-Purpose AI Code of Practice, 10 July 2025
        iso-42001 | ISO/IEC 42001:2023, AI management system
        mitre-atlas-mitigations | MITRE ATLAS mitigations, ATLAS 2026.07
        nist-ai-rmf | NIST AI Risk Management Framework 1.0, Core
        owasp-agentic-top-10 | OWASP Top 10 for Agentic Applications 2026
        owasp-llm-top-10 | OWASP Top 10 for LLM Applications 2026
        crosswalk
        """);

    [Theory]
    [InlineData("gpai-code-of-practice edition 2025-07-10", "gpai")]
    [InlineData("mitre-atlas-mitigations edition 2026.07", "atlas")]
    [InlineData("nist-ai-rmf edition 1.0", "nist")]
    [InlineData("owasp-agentic-top-10 edition 2026", "agentic")]
    [InlineData("owasp-llm-top-10 edition 2026", "llm")]
    public void Short_names(string used, string alias) => Check($"use {used} as $0", $"{alias} | a short name to cite it by");

    [Fact]
    public void Editions() => Check("use iso-42001 edition $0", "2023 | ISO/IEC 42001:2023, AI management system");

    [Fact]
    public void Aliases() => Check("control c \"C\" { satisfies $0", """
        aia | eu-ai-act 2026-07-27
        iso | iso-42001 2023
        """);

    [Fact]
    public void Poison() => Check("control c \"C\" { satisfies aia poison$0 }", """
        Article 15(5) on data-poisoning | Data poisoning (unmapped)
        Article 15(5) on model-poisoning | Model poisoning (unmapped)
        """);

    [Fact]
    public void Two_words_of_a_title() => Check("control c \"C\" { satisfies aia data poison$0 }", "Article 15(5) on data-poisoning | Data poisoning (unmapped)");

    [Fact]
    public void By_number() => Check("control c \"C\" { satisfies aia Article 15(5$0) }", """
        Article 15(5) on unauthorised-alteration | Resist unauthorised alteration (unmapped)
        Article 15(5) on proportionate-solutions | Proportionate security solutions (unmapped)
        Article 15(5) on data-poisoning | Data poisoning (unmapped)
        Article 15(5) on model-poisoning | Model poisoning (unmapped)
        Article 15(5) on evasion | Adversarial examples / model evasion (unmapped)
        Article 15(5) on confidentiality | Confidentiality attacks (unmapped)
        Article 15(5) on model-flaws | Model flaws (unmapped)
        Article 15(5) | Cybersecurity (7 of 7 unmapped)
        """);

    [Fact]
    public void By_number_in_another_spelling() => Check("control c \"C\" { satisfies aia Art. 9(2)($0 }", """
        Article 9(2)(a) | Identify and analyse risks
        Article 9(2)(b) | Estimate and evaluate risks incl. misuse
        Article 9(2)(c) | Evaluate risks from field data
        Article 9(2)(d) | Adopt targeted measures
        """);

    [Fact]
    public void Open_obligations_first() => Check("control c \"C\" { satisfies aia $0 }", """
        Article 15(1) on accuracy | Appropriate accuracy (unmapped)
        Article 15(1) on robustness | Appropriate robustness (unmapped)
        Article 15(1) on cybersecurity | Appropriate cybersecurity (unmapped)
        Article 15(3) | Declare accuracy levels and metrics (unmapped)
        """, most: 4);

    [Fact]
    public void Elements() => Check("control c \"C\" { satisfies aia Article 15(5) on evasion, $0 }", """
        unauthorised-alteration | Resist unauthorised alteration (unmapped)
        proportionate-solutions | Proportionate security solutions (unmapped)
        data-poisoning | Data poisoning (unmapped)
        model-poisoning | Model poisoning (unmapped)
        """, most: 4);

    [Fact]
    public void Ranges() => Check("control c \"C\" { satisfies aia 12..$0 }", """
        Article 13 | Transparency to deployers
        Article 14 | Human oversight
        Article 15 | Accuracy, robustness and cybersecurity (13 of 13 unmapped)
        """, most: 3);

    [Fact]
    public void Clauses_after_a_citation() => Check("control c \"C\" { satisfies aia Article 15(3) $0", """
        .. | to, both included
        read
        partially
        because
        owner
        domain
        pillar
        status
        for
        satisfies
        evidence
        """);

    [Fact]
    public void Facts() => Check("system s \"S\" { facts not tr$0 }", """
        trains-models | Does the system rest on a model that was trained on data, by you or for you (fine-tuning counts)?
        two-person-check-disproportionate | Is the use in law enforcement, migration, border control or asylum, and does Union or national law hold the two-person check disproportionate there?
        uses-third-party-components | Do AI systems, models, tools, services or components of other parties go into the system (free and open-source ones left out, general-purpose models always counted)?
        """);

    [Fact]
    public void Routes() => Check("system s \"S\" { class high-risk $0 }", """
        annex-iii | Article 6(2)
        annex-i | Article 6(1)
        because
        approved by
        actor
        class
        facts
        scope
        placed
        supplied
        """);

    [Fact]
    public void Dates_to_come() => Check("waive aia Article 15(3) until $0", """
        2027-02-23 | in 3 months
        2027-05-23 | in 6 months
        2027-11-23 | in a year
        2026-12-31 | the end of this year
        2026-11-23 | today
        """);

    [Fact]
    public void Dates_gone_by() => Check("control c \"C\" { status operating since 2026-$0", """
        2026-11-23 | today
        2026-11-22 | yesterday
        2026-11-01 | the first of this month
        """);

    [Fact]
    public void Units() => Check("control c \"C\" { evidence e { from runs within 30 $0 } }", """
        seconds
        minutes
        hours
        days
        weeks
        months
        years
        """);

    [Fact]
    public void Fields() => Check("control c \"C\" { evidence e { from runs where $0 } }", """
        at | date/time
        suite | text
        rate | number
        ok | true/false
        ( )
        not
        """);

    [Fact]
    public void Units_of_a_field() => Check("control c \"C\" { evidence e { from runs expect max(latency as $0) } }", """
        milliseconds
        seconds
        minutes
        hours
        days
        weeks
        months
        years
        percent | points of a hundred: 98 is 98 %
        ratio | parts of one, which may be more than all of it: 1.2 is 120 %
        number | a text that is a number counts as that number; what is none can't be read
        text | a number counts as the text of its digits, as they are written
        """);

    [Fact]
    public void Operators_of_text() => Check("control c \"C\" { evidence e { from runs where suite $0 } }", """
        =
        !=
        in
        is missing
        and
        or
        expect
        within
        fresh
        every
        threshold
        """);

    [Fact]
    public void Values() => Check("control c \"C\" { evidence e { from runs where suite = $0 } }", """
        "evasion" | 2 records
        "poisoning" | 1 record
        """);

    [Fact]
    public void Values_within_quotes() => Check("control c \"C\" { evidence e { from runs where suite = \"po$0\" } }", """
        "poisoning" | 1 record
        """);

    [Fact]
    public void Values_not_listed_yet() => Check("control c \"C\" { evidence e { from runs where suite in (\"evasion\", $0 } }", """
        "poisoning" | 1 record
        """);

    [Fact]
    public void Fields_of_an_aggregate() => Check("control c \"C\" { evidence e { from runs expect max($0 } }", """
        rate | number
        at | date/time
        suite | text
        ok | true/false
        where
        """);

    [Fact]
    public void Aggregates() => Check("control c \"C\" { evidence e { from runs expect m$0 } }", """
        match
        max | max(FIELD)
        mean | mean(FIELD)
        median | median(FIELD)
        min | min(FIELD)
        """);

    [Fact]
    public void Times_of_a_feed() => Check("feed f \"F\" { files \"runs.jsonl\" time $0 }", """
        at | date/time
        suite | text
        rate | number
        ok | true/false
        of
        from
        """);

    [Fact]
    public void Rows_of_a_crosswalk() => Check("crosswalk iso to aia {\n  6.1.2 $0\n}", """
        equal
        subset of
        superset of
        intersects
        none
        """);

    [Fact]
    public void Targets_of_a_crosswalk() => Check("crosswalk iso to aia {\n  6.1.2 equal Article 9(2)($0\n}", """
        Article 9(2)(a) | Identify and analyse risks
        Article 9(2)(b) | Estimate and evaluate risks incl. misuse
        Article 9(2)(c) | Evaluate risks from field data
        """, most: 3);

    [Fact]
    public void Levels_of_a_gate() => Check("gate g {\n  require aia Article 15 $0\n}", """
        .. | to, both included
        mapped
        evidenced
        """);

    [Fact]
    public void A_figure_is_compared_with_a_limit() => Check("limit cap 5 EUR set 2026-01-01 by cro control c \"C\" { evidence e { from f expect max(a) <= ca$0 } }", "cap | 5 EUR");

    [Fact]
    public void A_field_is_compared_with_a_limit() => Check("limit cap 5 EUR set 2026-01-01 by cro control c \"C\" { evidence e { from f where a > ca$0 } }", "cap | 5 EUR");

    [Theory]
    [InlineData("control c \"C\" { for $0 }", "loans | Loan scoring\nlending | Lending")]
    [InlineData("control c \"C\" { for lending except $0 }", "loans | Loan scoring")]
    [InlineData("control c \"C\" { for lending exc$0 }", "except")]
    [InlineData("gate g for len$0 { }", "lending | Lending")]
    [InlineData("waive aia Article 9 for len$0", "lending | Lending")]
    [InlineData("group other \"Other\" { systems $0 }", "loans | Loan scoring")]
    [InlineData("group other \"Other\" { $0 }", "systems")]
    public void Groups_stand_where_systems_do(string marked, string expected) => Check("group lending \"Lending\" { systems loans } " + marked, expected);

    [Fact]
    public void A_limit_says_who_set_it() => Check("limit cap 5 EUR set 2026-01-01 $0", "by");

    [Fact]
    public void Nothing_in_comments() => Check("control c \"C\" { // $0\n}", "");

    [Fact]
    public void Nothing_in_prose() => Check("control c \"C\" { \"\"\" owner $0 \"\"\" }", "");

    [Fact]
    public void Nothing_in_titles() => Check("control c \"Ow$0ner\" { }", "");
}
