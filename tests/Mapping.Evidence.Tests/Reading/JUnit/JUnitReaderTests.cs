using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.JUnit;

namespace Mapping.Evidence.Tests.Reading.JUnit;

public sealed class JUnitReaderTests
{
    [Fact]
    public void Cases_and_the_run_of_their_suite() => Reads("*", """
        <?xml version="1.0"?>
        <testsuites name="all" timestamp="2026-11-01T00:00:00">
          <testsuite name="drift" tests="4" failures="1" errors="1" skipped="1" time="1.5" timestamp="2026-11-02T03:04:05" hostname="ci-1">
            <properties><property name="model" value="m1"/><property name="env" value="ci"/></properties>
            <testcase classname="Drift" name="psi" time="0.25" file="drift.py" line="12" assertions="3"/>
            <testcase name="slow"><failure message="too slow" type="Assert">at line 3</failure><system-out>x</system-out></testcase>
            <testcase name="broken"><properties><property name="env" value="own"/></properties><error><![CDATA[ boom ]]></error></testcase>
            <testcase name="later" time="0,5"><skipped/></testcase>
          </testsuite>
        </testsuites>
        """, """
        5 | record "case" suite "drift" class "Drift" name "psi" outcome "passed" flaky false duration 0.25 time "2026-11-02T03:04:05" file "drift.py" line 12 assertions 3 properties.env <ci> properties.model <m1>
        6 | record "case" suite "drift" name "slow" outcome "failed" flaky false time "2026-11-02T03:04:05" properties.env <ci> properties.model <m1> message "too slow" type "Assert"
        7 | record "case" suite "drift" name "broken" outcome "error" flaky false time "2026-11-02T03:04:05" properties.env <own> properties.model <m1> message "boom"
        8 | record "case" suite "drift" name "later" outcome "skipped" flaky false duration <0,5> time "2026-11-02T03:04:05" properties.env <ci> properties.model <m1>
        3 * record "run" suite "drift" duration 1.5 time "2026-11-02T03:04:05" properties.env <ci> properties.model <m1> tests 4 failures 1 errors 1 skipped 1 hostname "ci-1"
        """);

    [Fact]
    public void Suites_within_suites_inherit_time_and_properties() => Reads("record, suite, name, time, properties.p, properties.a.b", """
        <testsuite name="outer" timestamp="2026-11-01">
          <properties><property name="p" value="1"/><property name="a.b" value="2"/></properties>
          <testsuite name="inner">
            <testcase name="x"/>
          </testsuite>
          <testsuite name="silent"/>
          <testsuite name="own" timestamp="2026-11-02"><properties><property name="p" value="3"/></properties></testsuite>
        </testsuite>
        """, """
        4 | record "case" suite "inner" name "x" time "2026-11-01" properties.p <1> properties.a.b <2>
        3 * record "run" suite "inner" time "2026-11-01" properties.p <1> properties.a.b <2>
        7 * record "run" suite "own" time "2026-11-02" properties.p <3> properties.a.b <2>
        """);

    [Theory]
    [InlineData(4095, "1 | outcome \"passed\"\n1 * ")]
    [InlineData(4096, "1:1 ! an element has more than 4096 attributes (end)")]
    public void An_element_has_no_more_attributes_than_columns(int others, string expected) => Reads(
        "outcome",
        $"<testsuite><!-- {new string('"', 9000)} --><testcase name='a>b'{string.Concat(Enumerable.Range(0, others).Select(i => $" a{i}='\"'"))}/></testsuite>",
        expected);

    [Theory]
    [InlineData("<skipped message='s'/><failure message='f'/>", "outcome \"failed\" message \"f\"")]
    [InlineData("<error message='e'/><failure message='f'/>", "outcome \"error\" message \"e\"")]
    [InlineData("<failure/><failure message='g'/><failure message='h'/>", "outcome \"failed\" message \"g\"")]
    [InlineData("<system-out>FAILED</system-out>", "outcome \"passed\"")]
    [InlineData("<failure> <b>x</b> y </failure>", "outcome \"failed\" message \"x y\"")]
    public void The_worst_outcome_counts(string inside, string expected) => Reads(
        "outcome, message", $"<testsuite><testcase>{inside}</testcase></testsuite>", $"1 | {expected}\n1 * ");

    [Fact]
    public void A_case_that_was_not_run_did_not_pass() => Reads(
        "outcome", "<testsuite><testcase status='notrun'/><testcase status='run'/></testsuite>", "1 | outcome \"skipped\"\n1 | outcome \"passed\"\n1 * ");

    [Theory]
    [InlineData("status='failed'", "", "failed")]
    [InlineData("result='FAILURE'", "", "failed")]
    [InlineData("status='run' result='error'", "", "error")]
    [InlineData("status='passed' result='completed'", "", "passed")]
    [InlineData("status='failed'", "<skipped/>", "failed")]
    [InlineData("status='error'", "<failure/>", "error")]
    [InlineData("status='passed'", "<failure/>", "failed")]
    [InlineData("status='notrun' result='suppressed'", "", "skipped")]
    [InlineData("status=' '", "", "passed")]
    public void An_attribute_may_tell_the_outcome(string attributes, string inside, string outcome) => Reads(
        "outcome", $"<testsuite><testcase {attributes}>{inside}</testcase></testsuite>", $"1 | outcome \"{outcome}\"\n1 * ");

    [Fact]
    public void A_word_that_nobody_knows_is_no_pass() => Reads(
        "outcome",
        "<testsuite><testcase status='kaput'/>\n<testcase/></testsuite>",
        "1:12 ! the status of a test case is a word of which nobody knows whether it passed\n2 | outcome \"passed\"\n1 * ");

    [Fact]
    public void A_failure_told_by_an_attribute_is_counted_as_one() => Reads(
        "outcome",
        "<testsuite tests='2' failures='1' errors='1'><testcase status='failed'/><testcase result='error'/></testsuite>",
        "1 | outcome \"failed\"\n1 | outcome \"error\"\n1 * ");

    [Theory]
    [InlineData("", "1:1 ! it is empty (end)")]
    [InlineData(" \n", "1:1 ! it is empty (end)")]
    [InlineData("<html/>", "1:2 ! its root is neither \"testsuites\" nor \"testsuite\" (end)")]
    [InlineData("{}", "1:1 ! it is no valid XML (end)")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><testsuite/>", "1:1 ! it is no valid XML (end)")]
    [InlineData("<testsuite>\n<testcase name='x'/>\n<testcase name='y'>", "2 | name \"x\"\n3:20 ! it is no valid XML (end)")]
    [InlineData("<testsuite>\n<testcase name='&a;'/></testsuite>", "2:18 ! it is no valid XML (end)")]
    [InlineData("<testsuite><testcase name='x'/></testsuite>junk", "1 | name \"x\"\n1 * name\n1:44 ! it is no valid XML (end)")]
    [InlineData("<testsuites/>", "")]
    [InlineData("<testsuite tests='0'/>", "")]
    public void What_is_no_report(string xml, string picture) => Reads("name", xml, picture.Replace("* name", "* ", StringComparison.Ordinal));

    [Fact]
    public void Suites_nest_only_so_deep() => Reads(
        "name",
        string.Concat(Enumerable.Repeat("<testsuite>", 100)),
        "1:68 ! it nests deeper than 6 levels (end)");

    [Fact]
    public void Escaped_letters_are_no_entities_to_be_limited()
    {
        var escaped = string.Concat(Enumerable.Repeat("&lt;&#x41;", 5_000));
        var plain = string.Concat(Enumerable.Repeat("<A", 5_000));
        Reads("name, message",
            $"<testsuite><testcase name='{escaped}'><failure>{escaped}</failure></testcase></testsuite>",
            $"1 | name \"{plain}\" message \"{plain}\"\n1 * ");
    }

    [Fact]
    public void Equal_cases_have_equal_raw_bytes() => ReaderCheck.Reads(
        new JUnitReader(), "name", "<testsuite name='s'><testcase name='a'/></testsuite>",
        "1 | name \"a\" raw record\0case\0suite\0s\0name\0a\0outcome\0passed\0flaky\0false\0\n1 *  raw record\0run\0suite\0s\0", showRaw: true);

    [Fact]
    public void An_endless_document_is_refused() => ReaderCheck.Refuses(
        new JUnitReader(), "<testsuite>", "<testcase/>", "1:1 ! it is longer than 100000 bytes (end)", 200_000, new ReadLimits { MaxDocumentBytes = 100_000 });

    [Theory]
    [InlineData("0", true)]
    [InlineData("-12.50e+3", true)]
    [InlineData("1E5", true)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("012", false)]
    [InlineData(".5", false)]
    [InlineData("5.", false)]
    [InlineData("1,234", false)]
    [InlineData("1e", false)]
    [InlineData("1e+", false)]
    [InlineData("0x1", false)]
    [InlineData("1 ", false)]
    public void Numbers(string text, bool expected) => Assert.Equal(expected, JsonNumbers.IsOne(text));

    private static void Reads(string fields, string xml, string picture) => ReaderCheck.Reads(new JUnitReader(), fields, xml, picture);
}
