using System.Collections.Immutable;
using Mapping.Compiler.Text;
using Mapping.LanguageService.CodeActions;

namespace Mapping.LanguageService.Tests.CodeActions;

public sealed class CodeActionFinderTests
{
    private const string Law = "use eu-ai-act edition 2026-07-27 as aia\n";

    private const string Owners = "owner cro \"Chief Risk Officer\" domain assurance\nowner ciso \"CISO\" domain security\n";

    [Fact]
    public void The_nearest_name_is_a_fix() => Check(
        "owner cro \"CRO\"\ncontrol c \"C\" { owner $0cor }", "Change to \"cro\"",
        "owner cro \"CRO\"\ncontrol c \"C\" { owner cro }");

    [Fact]
    public void An_edition_is_pinned() => Check("use $0iso-42001 as iso", "Pin the edition 2023", "use iso-42001 edition 2023 as iso");

    [Fact]
    public void Every_edition_of_a_file_is_pinned() => Check(
        "use iso-42001 as iso\nuse eu-ai-act as aia\n$0", "Pin every edition in this file",
        "use iso-42001 edition 2023 as iso\nuse eu-ai-act edition 2026-07-27 as aia\n");

    [Theory]
    [InlineData("Article 25(4) on agreement read 2025-03-01", "Article 25(4) on agreement read 2026-11-23")]
    [InlineData("Article 9(1) read 2030-01-01 partially because \"half\"", "Article 9(1) read 2026-11-23 partially because \"half\"")]
    public void A_suspect_mapping_is_read_again_today(string mapping, string expected) => Check(
        Law + Owners + $"control c \"C\" {{ satis$0fies aia {mapping} }}\n", "Read again on 2026-11-23",
        Law + Owners + $"control c \"C\" {{ satisfies aia {expected} }}\n");

    [Fact]
    public void What_is_no_longer_the_text_can_not_be_read_today() => Assert.DoesNotContain(
        "Read again on 2026-11-23",
        Find(MarkedSource.Parse("use eu-ai-act edition 2024-07-12 as aia\ncontrol c \"C\" { satis$0fies aia Article 25(4) on agreement read 2026-09-01 }\n"), null)
            .Select(action => action.Title));

    [Fact]
    public void An_expired_waiver_is_extended_and_asks_for_a_reason() => Check(
        Law + "owner a \"A\"\nwaive aia Article 9(1) until $02026-10-31 because \"x\" approved by a on 2026-02-02\n", "Extend the waiver until 2027-04-30",
        Law + "owner a \"A\"\n// Extended: give a new reason and a new approval.\nwaive aia Article 9(1) until 2027-04-30 because \"x\" approved by a on 2026-02-02\n");

    [Fact]
    public void An_expired_waiver_of_a_rule_is_extended_as_well() => Check(
        Law + "owner a \"A\"\ncontrol c \"C\" { evidence e { document \"d\" approved by a on 2026-01-01 } }\nwaive c/e until $02026-10-31 because \"x\" approved by a on 2026-02-02\n",
        "Extend the waiver until 2027-04-30",
        Law + "owner a \"A\"\ncontrol c \"C\" { evidence e { document \"d\" approved by a on 2026-01-01 } }\n// Extended: give a new reason and a new approval.\n"
        + "waive c/e until 2027-04-30 because \"x\" approved by a on 2026-02-02\n");

    [Fact]
    public void A_waiver_that_ended_long_ago_is_extended_from_today() => Check(
        Law + "owner a \"A\"\nwaive aia Article 9(1) until $02024-10-31 because \"x\" approved by a on 2026-02-02\n", "Extend the waiver until 2027-05-23",
        Law + "owner a \"A\"\n// Extended: give a new reason and a new approval.\nwaive aia Article 9(1) until 2027-05-23 because \"x\" approved by a on 2026-02-02\n");

    [Theory]
    [InlineData("Yes: declare provider-outside-union", "provider-outside-union")]
    [InlineData("No: declare not provider-outside-union", "not provider-outside-union")]
    public void A_question_has_two_answers(string title, string fact)
    {
        Check(
            Law + "system $0s \"S\" {\n  actor provider\n  class high-risk annex-iii // sure\n  scope aia Article 22\n}\n", title,
            Law + $"system s \"S\" {{\n  actor provider\n  class high-risk annex-iii // sure\n  facts {fact}\n  scope aia Article 22\n}}\n");
        Check(
            Law + "system $0s \"S\" { actor provider class high-risk annex-iii facts credit-scoring scope aia Article 22 }\n", title,
            Law + $"system s \"S\" {{ actor provider class high-risk annex-iii facts credit-scoring, {fact} scope aia Article 22 }}\n");
    }

    [Fact]
    public void What_is_assumed_can_be_declared_at_once() => Check(
        Law + "system $0s \"S\" {\n  actor deployer\n  class high-risk annex-iii\n  facts not became-provider\n  scope aia Article 26(8), Article 26(10)\n}\n",
        "Declare what is assumed",
        Law + "system s \"S\" {\n  actor deployer\n  class high-risk annex-iii\n  facts not became-provider, not post-remote-biometric-identification, "
        + "not public-authority-deployer\n  scope aia Article 26(8), Article 26(10)\n}\n");

    /// <summary>Of each article the innermost provision that holds all that is outside.</summary>
    [Theory]
    [InlineData(
        "Article 9..15, Article 8",
        "scope aia Article 4, Article 4a(1), Article 5 on screening\n  "
        + "scope aia Article 6(4), Article 16, Article 17(1), Article 18, Article 19, Article 20, Article 21\n  "
        + "scope aia Article 22, Article 25, Article 43, Article 47, Article 48, Article 49, Article 50\n  "
        + "scope aia Article 72, Article 73, Article 75(1a), Annex IV")]
    [InlineData("Article 4a..48", "scope aia Article 4, Article 49, Article 50, Article 72, Article 73, Article 75(1a), Annex IV")]
    public void What_binds_and_is_in_no_scope_is_added(string scope, string expected)
    {
        var source = Law + $"system $0s \"S\" {{\n  actor provider\n  class high-risk annex-iii\n  scope aia {scope}\n  placed 2027-12-05\n}}\n";
        var marked = MarkedSource.Parse(source);
        var action = Assert.Single(Find(marked, null), action => action.Title.StartsWith("Add the ", StringComparison.Ordinal));
        var text = Drawing.Apply(marked.Document.Source, action.Edits);

        Assert.Equal($"{Law}system s \"S\" {{\n  actor provider\n  class high-risk annex-iii\n  scope aia {scope}\n  {expected}\n  placed 2027-12-05\n}}\n", text);
        var after = MarkedSource.Parse(text).Document.Compilation;
        Assert.DoesNotContain(after.Diagnostics, finding => finding.IsError || finding.Name == "outside-scope");
    }

    [Fact]
    public void A_system_without_scope_gets_one_for_a_framework_in_use() => Check(
        Law + "system $0s \"S\" {\n  actor provider\n  class high-risk annex-iii\n}\n", "Put all of aia in scope",
        Law + "system s \"S\" {\n  actor provider\n  class high-risk annex-iii\n  scope aia\n}\n");

    [Theory]
    [InlineData("exclude iso A.6.2.6 because \"x\"")]
    [InlineData("waive iso 6.1.2 until 2027-01-31 because \"x\"")]
    public void A_decision_without_a_day_gets_one(string decision)
    {
        var start = $"use iso-42001 edition 2023 as iso\nowner a \"A\"\n{decision} approved ";
        Check(start + "$0by a\n", "Add the day of the approval", start + "by a on 2026-11-23\n");
        Check(start + "$0by a\n", "Add the day of the approval", start + "by a on ${1:2026-11-23}\n", CodeActionOptions.Snippets);
    }

    [Theory]
    [InlineData("Say that 100 is all of it", "percent")]
    [InlineData("Say that 1 is all of it", "ratio")]
    public void A_field_compared_with_a_percentage_gets_its_unit_at_the_feed(string title, string unit)
    {
        const string Rest = "control c \"C\" {\n  owner a\n  status operating since 2026-01-01\n  evidence e {\n    from f\n    expect max($0x.y) <= 2%\n  }\n}\n";
        var source = $"owner a \"A\" domain assurance\nsystem s \"S\" {{\n}}\nfeed f \"F\" {{\n  files \"runs.jsonl\"\n  time at\n  class telemetry\n}}\n{Rest}";
        var marked = MarkedSource.ParseWithRecords(source, "{\"at\":\"2026-11-20\",\"x\":{\"y\":0.5}}\n");
        var action = Assert.Single(Find(marked, null), action => action.Title.StartsWith(title, StringComparison.Ordinal));

        Assert.Equal(
            source.Replace("$0", "", StringComparison.Ordinal).Replace("  time at\n", $"  time at\n  unit x.y {unit}\n", StringComparison.Ordinal),
            Drawing.Apply(marked.Document.Source, action.Edits));
    }

    [Fact]
    public void A_feed_gets_its_class_and_time()
    {
        const string Feed = "feed $0f \"F\" {\n  files \"a.csv\"\n  retained 1 year\n}\n";
        Check(Feed, "Add class telemetry", "feed f \"F\" {\n  files \"a.csv\"\n  class telemetry\n  retained 1 year\n}\n");
        Check(Feed, "Name the field that holds the time", "feed f \"F\" {\n  files \"a.csv\"\n  time finished_at\n  retained 1 year\n}\n");
        Check(Feed, "Name the field that holds the time", "feed f \"F\" {\n  files \"a.csv\"\n  time ${1:finished_at}\n  retained 1 year\n}\n", CodeActionOptions.Snippets);
    }

    [Fact]
    public void What_nothing_needs_is_removed()
    {
        Check("owner a \"A\"\n\nowner $0b \"B\"\n\ncontrol c \"C\" { owner a }\n", "Remove the unused owner", "owner a \"A\"\n\ncontrol c \"C\" { owner a }\n");
        Check("owner a \"A\"\ncontrol c \"C\" { owner a $0owner a status planned }\n", "Remove this second one", "owner a \"A\"\ncontrol c \"C\" { owner a status planned }\n");
        Check("control c \"C\" { }\ncontrol $0c \"D\" {\n}\n", "Remove this duplicate", "control c \"C\" { }\n");
        Check(Law + "use $0eu-ai-act edition 2026-07-27 as aia\n", "Remove this repeated use", Law);
    }

    [Fact]
    public void A_control_that_nothing_needs_is_retired() => Check(
        Law + "system s \"S\" { actor provider class high-risk annex-iii scope aia Article 10 }\ncontrol $0c \"C\" { status planned satisfies aia Article 9 }\n",
        "Retire the control",
        Law + "system s \"S\" { actor provider class high-risk annex-iii scope aia Article 10 }\ncontrol c \"C\" { status retired since 2026-11-23 satisfies aia Article 9 }\n");

    [Fact]
    public void The_elements_that_are_open_are_added() => Check(
        Law + System("Article 15(5)") + "control c \"C\" { status operating since 2026-01-01 satisfies aia Article 15(5) on evasion, $0data-poisoning }\n",
        "Add the missing elements unauthorised-alteration, proportionate-solutions, model-poisoning, confidentiality, model-flaws",
        Law + System("Article 15(5)") + "control c \"C\" { status operating since 2026-01-01 satisfies aia Article 15(5) on evasion, data-poisoning, unauthorised-alteration, proportionate-solutions, model-poisoning, confidentiality, model-flaws }\n");

    [Fact]
    public void A_gap_is_mapped_by_a_stub() => CheckEnd(System("Article $010(1)"), "Map aia Article 10(1)", """
        control quality-criteria-for-data-sets "Quality criteria for data sets" {
          owner cro
          domain assurance
          pillar prove-and-comply
          status planned
          satisfies aia Article 10(1)
        }
        """);

    [Fact]
    public void A_stub_reads_a_feed_where_the_catalog_expects_records() => CheckEnd(
        "feed runs \"Runs\" { files \"a.csv\" class audit-evidence }\n" + System("Article 15(5) on $0evasion"), "Map aia Article 15(5) on evasion", """
        control adversarial-examples-model-evasion "Adversarial examples / model evasion" {
          owner ciso
          domain security
          pillar protect-and-enforce
          status planned
          satisfies aia Article 15(5) on evasion

          evidence adv-test "Adversarial example / evasion test results with attack budget" {
            from runs
            expect count() >= 1
            fresh 30 days
          }
        }
        """);

    [Fact]
    public void A_stub_has_places_to_fill_in() => CheckEnd(
        "feed runs \"Runs\" { files \"a.csv\" class audit-evidence }\n" + System("Article 15(5) on $0evasion"), "Map aia Article 15(5) on evasion", """
        control ${1:adversarial-examples-model-evasion} "${2:Adversarial examples / model evasion}" {
          owner ${3:ciso}
          domain security
          pillar protect-and-enforce
          status planned
          satisfies aia Article 15(5) on evasion

          evidence ${4:adv-test} "${5:Adversarial example / evasion test results with attack budget}" {
            from ${6:runs}
            expect ${7:count() >= 1}
            fresh ${8:30 days}
          \}
        \}
        """, CodeActionOptions.Snippets);

    [Fact]
    public void A_gap_is_waived() => CheckEnd(
        System("Article $010(1)"), "Waive aia Article 10(1)", "waive aia Article 10(1) until 2027-05-23 because \"say why\" approved by cro on 2026-11-23");

    [Fact]
    public void A_gap_is_waived_for_its_system_where_there_are_others() => CheckEnd(
        System("Article $010(1)") + "system t \"T\" { actor provider class high-risk annex-iii scope aia Article 15 }\n", "Waive aia Article 10(1)",
        "waive aia Article 10(1) for s until 2027-05-23 because \"say why\" approved by cro on 2026-11-23");

    private const string Watched = "feed runs \"Runs\" { files \"runs.jsonl\" time at }\n" + "system s \"S\" { actor provider class high-risk annex-iii scope aia Article 15(3) }\n";

    private const string Watch = "control watch \"Watch\" {\n  owner cro\n  domain assurance\n  status operating since 2026-01-10\n  satisfies aia Article 15(3)\n";

    [Theory]
    [InlineData("evidence $0rate { from runs expect count() >= 5 }")]
    [InlineData("evidence $0rate { from runs expect count() >= 1 fresh 7 days }")]
    public void A_rule_that_does_not_pass_is_waived_by_somebody_else(string rule)
    {
        var text = Law + Owners + Watched + Watch + $"  {rule}\n}}\n";
        var marked = MarkedSource.ParseWithRecords(text, "{\"at\": \"2026-11-01T10:00:00Z\"}\n");
        var action = Assert.Single(Find(marked, null), action => action.Title == "Waive the rule watch/rate for 6 months");
        var after = Drawing.Apply(marked.Document.Source, action.Edits);
        Assert.Equal(
            text.Replace("$0", "", StringComparison.Ordinal) + "\nwaive watch/rate until 2027-05-23\n  because \"say why\" approved by ciso on 2026-11-23\n", after);
        var again = MarkedSource.ParseWithRecords(after.Replace("evidence rate", "evidence $0rate", StringComparison.Ordinal), "{\"at\": \"2026-11-01T10:00:00Z\"}\n");
        Assert.DoesNotContain(Find(again, null), action => action.Title.StartsWith("Waive the rule", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_passes_needs_no_waiver()
    {
        var marked = MarkedSource.ParseWithRecords(
            Law + Owners + Watched + Watch + "  evidence $0rate { from runs expect count() >= 1 }\n}\n", "{\"at\": \"2026-11-01T10:00:00Z\"}\n");
        Assert.DoesNotContain(Find(marked, null), action => action.Title.StartsWith("Waive the rule", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" of sha256 \"0000000000000000000000000000000000000000000000000000000000000000\"")]
    public void A_text_is_approved_as_it_is(string earlier)
    {
        var text = Law + Owners + Watched + Watch + $"  evidence $0plan {{ document \"runs.jsonl\" $1approved by cro on 2026-01-10{earlier} review 12 months }}\n}}\n";
        var expected = text.Replace("$0", "", StringComparison.Ordinal).Replace("$1", "", StringComparison.Ordinal)
            .Replace($"on 2026-01-10{earlier}", "on 2026-11-23 of sha256 \"e346432021b04179518d9614f3560ccd71354a4ee101ddcb893d6959a9d6301c\"", StringComparison.Ordinal);
        var marked = MarkedSource.ParseWithRecords(
            earlier.Length > 0 ? text.Replace("$1", "", StringComparison.Ordinal) : text.Replace("$0", "", StringComparison.Ordinal).Replace("$1", "$0", StringComparison.Ordinal), "{\"a\":1}\n");
        var action = Assert.Single(Find(marked, null), action => action.Title == "Approve this text: cro on 2026-11-23");
        Assert.Equal(expected, Drawing.Apply(marked.Document.Source, action.Edits));
    }

    [Fact]
    public void What_the_catalog_lets_one_exclude_is_excluded() => CheckEnd(
        System("Article 15(5) on $0evasion"), "Exclude aia Article 15(5) on evasion",
        "exclude aia Article 15(5) on evasion because \"say why\" approved by ciso on 2026-11-23");

    [Fact]
    public void What_binds_is_not_excluded()
    {
        var marked = MarkedSource.Parse(Law + Owners + System("Article $010(1)"));
        Assert.DoesNotContain(Find(marked, null), action => action.Title.StartsWith("Exclude", StringComparison.Ordinal));
    }

    [Fact]
    public void A_gate_offers_what_blocks_it() => CheckEnd(System("Article 10(1)") + "gate g { require aia Article $010 mapped }\n", "Map aia Article 10(1)", """
        control quality-criteria-for-data-sets "Quality criteria for data sets" {
          owner cro
          domain assurance
          pillar prove-and-comply
          status planned
          satisfies aia Article 10(1)
        }
        """);

    [Fact]
    public void A_stub_goes_where_its_neighbours_are()
    {
        var marked = MarkedSource.Parse($$"""
            //- a.mapping
            {{Law}}{{Owners}}{{System("Article $015(4)")}}
            //- b.mapping
            control risk "Risk" { status planned satisfies aia Article 9 }
            //- c.mapping
            control attacks "Attacks" { status planned satisfies aia Article 15(5) }
            """);
        Assert.Equal("c.mapping", Find(marked, null).First(action => action.Title.StartsWith("Map", StringComparison.Ordinal)).Edits[0].Location.Path);
    }

    private static string System(string scope) => $"system s \"S\" {{ actor provider class high-risk annex-iii scope aia {scope} }}\n";

    /// <summary>What comes behind the text.</summary>
    private static void CheckEnd(string source, string title, string expected, CodeActionOptions? options = null)
    {
        var text = Law + Owners + source;
        Check(text, title, $"{text.Replace("$0", "", StringComparison.Ordinal)}\n{expected}\n", options);
    }

    private static void Check(string source, string title, string expected, CodeActionOptions? options = null)
    {
        var marked = MarkedSource.Parse(source);
        var actions = Find(marked, options);
        var action = actions.FirstOrDefault(action => action.Title.StartsWith(title, StringComparison.Ordinal));
        Assert.True(action is not null, $"Offered: {string.Join(" | ", actions.Select(offered => offered.Title))}; found: {string.Join(" | ", marked.Document.Compilation.Diagnostics)}");
        Assert.Equal(expected.ReplaceLineEndings("\n"), Drawing.Apply(marked.Document.Source, action.Edits));
    }

    private static ImmutableArray<CodeAction> Find(MarkedSource marked, CodeActionOptions? options) =>
        CodeActionFinder.Find(marked.Document, new TextSpan(marked.Offset, 0), options ?? CodeActionOptions.PlainText);
}
