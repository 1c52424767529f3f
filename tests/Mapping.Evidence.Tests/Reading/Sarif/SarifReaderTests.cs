using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Sarif;

namespace Mapping.Evidence.Tests.Reading.Sarif;

public sealed class SarifReaderTests
{
    [Fact]
    public void A_run_and_its_results() => Reads("*", """
        { "$schema": "s", "version": "2.1.0",
          "runs": [
            { "tool": { "driver": { "name": "scan", "version": "3.1", "rules": [
                { "id": "R1", "defaultConfiguration": { "level": "error" } }, { "id": "R2" } ] } },
              "automationDetails": { "id": "nightly" },
              "invocations": [
                { "startTimeUtc": "2026-11-01T01:00:00Z", "endTimeUtc": "2026-11-01T02:00:00Z", "executionSuccessful": true },
                { "startTimeUtc": "2026-11-01T03:00:00Z", "endTimeUtc": "2026-11-01T04:00:00Z", "executionSuccessful": true } ],
              "properties": { "branch": "main", "tags": [] },
              "results": [
                { "ruleId": "R1", "message": { "text": "a \"leak\"" }, "locations": [ { "physicalLocation": {
                  "artifactLocation": { "uri": "src/a.cs" }, "region": { "startLine": 4, "startColumn": 9 } } } ],
                  "baselineState": "new", "properties": { "score": 0.5, "seen": true, "note": null, "more": {} } },
                { "ruleIndex": 1, "level": "note", "suppressions": [ { "kind": "external", "status": "accepted" } ] } ] } ] }
        """, """
        3 * record "run" tool "scan" tool_version "3.1" suite "nightly" started "2026-11-01T01:00:00Z" ended "2026-11-01T04:00:00Z" time "2026-11-01T04:00:00Z" successful true results 2 errors 1 warnings 0 notes 1 notifications 0 properties.branch "main"
        11 | record "result" tool "scan" tool_version "3.1" suite "nightly" started "2026-11-01T01:00:00Z" ended "2026-11-01T04:00:00Z" time "2026-11-01T04:00:00Z" rule "R1" level "error" kind "fail" message "a "leak"" file "src/a.cs" line 4 column 9 suppressed false baseline "new" properties.score 0.5 properties.seen true
        14 | record "result" tool "scan" tool_version "3.1" suite "nightly" started "2026-11-01T01:00:00Z" ended "2026-11-01T04:00:00Z" time "2026-11-01T04:00:00Z" rule "R2" level "note" kind "fail" suppressed true suppression_kind "external"
        """);

    [Theory]
    [InlineData("""{"ruleId":"R1"}""", """rule "R1" level "error" suppressed false""")]
    [InlineData("""{"ruleId":"R1/part/x"}""", """rule "R1/part/x" level "error" suppressed false""")]
    [InlineData("""{"ruleId":"R9"}""", """rule "R9" level "warning" suppressed false""")]
    [InlineData("""{"ruleIndex":0}""", """rule "R1" level "error" suppressed false""")]
    [InlineData("""{"ruleIndex":-1}""", """level "warning" suppressed false""")]
    [InlineData("""{"rule":{"id":"E1"}}""", """rule "E1" level "note" suppressed false""")]
    [InlineData("""{"rule":{"index":0,"toolComponent":{"index":0}}}""", """rule "E1" level "note" suppressed false""")]
    [InlineData("""{"rule":{"index":0,"toolComponent":{"index":7}}}""", """level "warning" suppressed false""")]
    [InlineData("""{"ruleId":"R1","kind":"pass"}""", """rule "R1" level "none" suppressed false""")]
    [InlineData("""{"level":null,"suppressions":null}""", """level "warning" suppressed false""")]
    [InlineData("""{"suppressions":[]}""", """level "warning" suppressed false""")]
    [InlineData("""{"suppressions":[{"status":"rejected"},{"status":"underReview"}]}""", """level "warning" suppressed false""")]
    [InlineData("""{"suppressions":[{"kind":"inSource"}]}""", """level "warning" suppressed true""")]
    [InlineData("""{"locations":[{"physicalLocation":{"artifactLocation":{"index":0}}}]}""", """level "warning" suppressed false file "art.cs" """)]
    public void Levels_rules_and_suppressions(string result, string expected) => Reads(
        "rule, level, suppressed, file",
        $$$"""
        {"version":"2.1.0","runs":[{"artifacts":[{"location":{"uri":"art.cs"}}],
        "tool":{"driver":{"rules":[{"id":"R1","defaultConfiguration":{"level":"error"}}]},
        "extensions":[{"rules":[{"id":"E1","defaultConfiguration":{"level":"note"}}]}]},"results":[
        {{{result}}}]}]}
        """,
        $"1 * \n4 | {expected.TrimEnd()}");

    [Theory]
    [InlineData("""{"level":"critical"}""", "\"level\" is none of the words none, note, warning, error")]
    [InlineData("""{"level":"Error"}""", "\"level\" is none of the words none, note, warning, error")]
    [InlineData("""{"kind":"failed"}""", "\"kind\" is none of the words fail, pass, open, review, informational, notApplicable")]
    [InlineData("""{"baselineState":"New"}""", "\"baselineState\" is none of the words new, unchanged, updated, absent")]
    [InlineData("""{"ruleId":"R"}""", "\"level\" is none of the words none, note, warning, error")]
    public void A_word_that_the_standard_does_not_know(string result, string what) => Reads(
        "level",
        $$$"""
        {"version":"2.1.0","runs":[{"tool":{"driver":{"rules":[{"id":"R","defaultConfiguration":{"level":"high"}}]}},"results":[
        {{{result}}}]}]}
        """,
        $"1 * \n2:1 ! {what}");

    [Theory]
    [InlineData("""{"ruleId":"R"}""", "error")]
    [InlineData("""{"ruleId":"R/part"}""", "error")]
    [InlineData("""{"ruleIndex":0}""", "error")]
    [InlineData("""{"ruleId":"R","level":"note"}""", "note")]
    [InlineData("""{"ruleId":"R","kind":"pass"}""", "none")]
    [InlineData("""{"ruleId":"R","provenance":{"invocationIndex":1}}""", "note")]
    [InlineData("""{"ruleId":"R","provenance":{"invocationIndex":2}}""", "warning")]
    [InlineData("""{"ruleId":"S"}""", "warning")]
    [InlineData("""{"ruleId":"T"}""", "error")]
    public void Levels_that_an_invocation_sets(string result, string level) => Reads(
        "level",
        $$$"""
        {"version":"2.1.0","runs":[{"tool":{"driver":{"rules":[{"id":"R"},{"id":"S"}]}},"invocations":[
        {"ruleConfigurationOverrides":[{"descriptor":{"id":"R"},"configuration":{"level":"error"}},{"descriptor":{"id":"T"},"configuration":{"level":"error"}}]},
        {"ruleConfigurationOverrides":[{"descriptor":{"index":0},"configuration":{"level":"note"}},{"descriptor":{"index":1},"configuration":{"level":"note"}}]}],"results":[
        {{{result}}}]}]}
        """,
        $"1 * \n4 | level \"{level}\"");

    [Fact]
    public void A_level_that_is_set_for_nobody_knows_what() => Reads(
        "level",
        """{"version":"2.1.0","runs":[{"invocations":[{"ruleConfigurationOverrides":[{"descriptor":{"guid":"g"},"configuration":{"level":"error"}}]}],"results":[]}]}""",
        "1:28 ! a level in \"ruleConfigurationOverrides\" is that of a rule which can't be told");

    [Theory]
    [InlineData("""{"results":[]}""", "1 * results 0")]
    [InlineData("""{"results":null}""", "1 * results 0 ! the run has no list of results, so it looked for nothing or did not finish")]
    [InlineData("""{}""", "1 * results 0 ! the run has no list of results, so it looked for nothing or did not finish")]
    [InlineData("""{"invocations":[{"executionSuccessful":true},{"executionSuccessful":false}]}""", "1 * successful false results 0 ! the run did not finish: executionSuccessful is false")]
    [InlineData("""{"invocations":[{}]}""", "1 * successful true results 0 ! the run has no list of results, so it looked for nothing or did not finish")]
    [InlineData("""{"invocations":[{"startTimeUtc":"a"},{"startTimeUtc":"b"}]}""", "1 * successful true results 0 time \"a\" ! the run has no list of results, so it looked for nothing or did not finish")]
    [InlineData("""{"invocations":[{"executionSuccessful":"no"}]}""", "1:28 ! \"executionSuccessful\" is no Boolean")]
    [InlineData("""{"results":{}}""", "1:28 ! \"results\" is no list")]
    [InlineData("""{"tool":[]}""", "1:28 ! \"tool\" is no object")]
    [InlineData("""{"properties":3}""", "1:28 ! \"properties\" is no object")]
    [InlineData("7", "1:28 ! the run is no object")]
    [InlineData("""{"results":[7]}""", "1 * results 1\n1:40 ! the result is no object")]
    [InlineData("""{"results":[{"level":3},{"ruleIndex":"x"},{"level":"\ud800"}]}""", "1 * results 3\n1:40 ! \"level\" is no text\n1:52 ! \"ruleIndex\" is no number\n1:70 ! a text holds an escape that is no character")]
    public void Shapes_of_runs(string run, string picture) =>
        Reads("successful, results, time", $$"""{"version":"2.1.0","runs":[{{run}}]}""", picture);

    [Theory]
    [InlineData("", "1:1 ! it is empty (end)")]
    [InlineData("[]", "1:1 ! it is no object (end)")]
    [InlineData("{}", "1:1 ! its \"version\" is not 2.1.0 (end)")]
    [InlineData("{\n\"version\": \"2.0.0\"}", "2:12 ! its \"version\" is not 2.1.0 (end)")]
    [InlineData("""{"version":"2.1.0"}""", "1:1 ! it has no list of \"runs\" (end)")]
    [InlineData("""{"version":"2.1.0","runs":null}""", "1:27 ! it has no list of \"runs\" (end)")]
    [InlineData("""{"version":"2.1.0","runs":[]}""", "")]
    [InlineData("{\"version\":\"2.1.0\",\n\"runs\":[}", "2:9 ! it is no valid JSON (end)")]
    [InlineData("""{"version":"2.1.0","runs":[]} x""", "1:31 ! it is no valid JSON (end)")]
    [InlineData("""{"version":"2.1.0","runs":[],"runs":[]}""", "1:1 ! an object in it has a name twice (end)")]
    [InlineData("""{"version":"2.1.0","runs":[{"a":[[[[[[]]]]]]}]}""", "1:36 ! it nests deeper than 6 levels (end)")]
    public void What_is_no_report(string json, string picture) => Reads("record", json, picture, ReaderCheck.Limits);

    [Fact]
    public void Raw_bytes_are_those_of_the_result() => ReaderCheck.Reads(
        new SarifReader(), "rule", """{"version":"2.1.0","runs":[{"results":[ {"ruleId": "x" } ]}]}""",
        "1 *  raw record\0run\0results\01\0errors\00\0warnings\01\0notes\00\0\n1 | rule \"x\" raw {\"ruleId\": \"x\" }", showRaw: true);

    [Fact]
    public void An_endless_document_is_refused() => ReaderCheck.Refuses(
        new SarifReader(), "{", " ", "1:1 ! it is longer than 100000 bytes (end)", 200_000, new ReadLimits { MaxDocumentBytes = 100_000 });

    private static void Reads(string fields, string json, string picture, ReadLimits? limits = null) =>
        ReaderCheck.Reads(new SarifReader(), fields, json, picture, limits ?? new ReadLimits());
}
