using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Suggesting;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Suggesting;

/// <summary>No rule that is suggested passes over what its file shows.</summary>
public sealed partial class FeedSuggesterTests
{
    /// <summary>Words and counts of files, each beside what it says where all is well.</summary>
    private static readonly ImmutableArray<(string Name, string Good, string Bad)> Says =
    [
        ("passed", "true", "false"), ("ok", "true", "false"), ("compliant", "true", "false"), ("failed", "false", "true"), ("failures", "0", "3"), ("errors", "0", "1"), ("violations", "0", "4"),
        ("status", "\"passed\"", "\"failed\""), ("state", "\"done\"", "\"error\""), ("result", "\"Pass\"", "\"Fail\""), ("outcome", "\"success\"", "\"timeout\""), ("severity", "\"low\"", "\"critical\""),
        ("level", "\"note\"", "\"error\""), ("exit_code", "0", "1"), ("jailbreak_success", "false", "true"), ("attack_passed", "false", "true"), ("exploit_succeeded", "false", "true"), ("bypass", "false", "true"),
        ("leaked", "false", "true"), ("cvss_score", "3.1", "9.8"), ("error", "\"none\"", "\"boom\""), ("failed_count", "0", "2"),
    ];

    private static readonly ImmutableArray<string> Lists = ["results", "checks", "findings", "failures", "errors", "failed_checks", "passed_checks", "violations", "attacks", "issues"];

    [Theory]
    [InlineData("a.json", """{"check_type":"terraform","at":"2026-11-20","results":{"passed_checks":[{"id":"1","check_result":{"result":"PASSED"}}],"failed_checks":[{"id":"4","check_result":{"result":"FAILED"}}]},"summary":{"passed":1,"failed":1}}""")]
    [InlineData("a.csv", "date,control,status,result\n2026-11-20,a,Completed,Pass\n2026-11-20,b,Completed,Fail\n")]
    [InlineData("a.csv", "date,suite,errors,failures\n2026-11-19,a,0,0\n2026-11-20,a,0,7\n")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"ok\":true,\"severity\":\"low\"}\n{\"at\":\"2026-11-20\",\"ok\":true,\"severity\":\"critical\"}\n")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"jailbreak_success\":true}\n{\"at\":\"2026-11-20\",\"jailbreak_success\":true}\n")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"attack_blocked\":false}\n")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"attack_type\":\"dan\",\"success\":true}\n")]
    [InlineData("attacks.jsonl", "{\"at\":\"2026-11-20\",\"outcome\":\"success\"}\n")]
    [InlineData("a.json", """{"at":"2026-11-20","attacks":[{"name":"dan","succeeded":true}]}""")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"state\":\"done\",\"passed\":true}\n{\"at\":\"2026-11-20\",\"state\":\"error\",\"error\":\"timeout\"}\n")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"id\":\"r1\",\"passed\":true}\n{\"at\":\"2026-11-20\",\"id\":\"r2\",\"error\":\"timeout\"}\n")]
    [InlineData("a.json", """{"at":"2026-11-20","checks":[{"name":"a","passed":true}],"errors":[{"name":"c","message":"boom"}]}""")]
    [InlineData("a.json", """{"at":"2026-11-20","failures":[{"name":"c"}]}""")]
    [InlineData("a.json", """{"at":"2026-11-20","summary":{"passed":2,"failed":3},"results":[{"id":"a","status":"passed"},{"id":"b","status":"passed"}]}""")]
    [InlineData("a.json", """{"id":"x","at":"2026-11-20","summary":{"failed":3},"results":[{"id":"a","status":"passed"}]}""")]
    [InlineData("a.json", """{"at":"2026-11-20","results":[{"status":"passed"}],"findings":[{"severity":"critical"}]}""")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"state\":\"done\",\"violations\":0}\n{\"at\":\"2026-11-20\",\"state\":\"done\",\"violations\":4}\n")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"passed\":true}\n{\"at\":\"2026-11-20\",\"passed\":\"error\"}\n")]
    [InlineData("a.sarif", """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"CodeQL","rules":[{"id":"js/x","defaultConfiguration":{"level":"warning"},"properties":{"security-severity":"9.8"}}]}},"invocations":[{"executionSuccessful":true,"endTimeUtc":"2026-11-22T10:00:00Z"}],"results":[{"ruleId":"js/x","ruleIndex":0,"message":{"text":"m"}}]}]}""")]
    public void It_does_not_pass_where_something_in_the_file_went_badly(string path, string content)
    {
        var input = new MarkdownInput($"evidence/{path}", content);
        var suggestion = Suggest(input);

        Assert.True(EvidenceVerdict.Passing != suggestion.Verdict, suggestion.Text);
        Assert.NotEqual(EvidenceVerdict.Passing, VerdictOf(Workspace(suggestion, input)));
    }

    [Theory]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"jailbreak_success\":false,\"leaked\":false}\n", "count(where jailbreak_success = true) = 0|count(where leaked = true) = 0")]
    [InlineData("a.csv", "date,status,result,errors,severity\n2026-11-20,Completed,Pass,0,Low\n", "count(where status != \"Completed\") = 0|count(where result != \"Pass\") = 0|count(where errors > 0) = 0|count(where severity in (\"Critical\", \"High\")) = 0")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"passed\":true,\"error\":\"none\"}\n", "count(where passed = false) = 0|count(where error != \"none\") = 0")]
    [InlineData("a.json", """{"at":"2026-11-20","summary":{"failed":0},"results":[{"status":"passed"}]}""", "count(where status != \"passed\") = 0|count(where summary.failed > 0) = 0")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"passed\":true,\"mean_absolute_error\":0.2}\n", "count(where passed = false) = 0")]
    [InlineData("a.json", """{"at":"2026-11-20","results":[{"status":"passed"}],"summary":{"failed":0}}""", "count(where results.*.status != \"passed\") = 0|count(where summary.failed > 0) = 0")]
    [InlineData("a.json", """{"at":"2026-11-20","results":[{"status":"passed"}],"findings":[{"severity":"low"}]}""", "count(where results.*.status != \"passed\") = 0|count(where findings.*.severity in (\"critical\", \"high\")) = 0")]
    public void It_asks_every_field_that_says_how_something_ended(string path, string content, string expected)
    {
        var suggestion = Suggest(new MarkdownInput($"evidence/{path}", content));

        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), ExpectsOf(suggestion).Order(StringComparer.Ordinal));
        Assert.Equal(EvidenceVerdict.Passing, suggestion.Verdict);
    }

    [Theory]
    [InlineData("""{"opened_at":"2026-11-19","sys_updated_on":"2026-11-20","ok":true}""", "sys_updated_on")]
    [InlineData("""{"created_at":"2026-11-19","updated_at":"2026-11-20","ok":true}""", "updated_at")]
    [InlineData("""{"due_date":"2026-11-21","reviewed_at":"2026-11-20","ok":true}""", "reviewed_at")]
    public void The_time_is_the_one_at_which_it_was_looked_at_last(string record, string field) =>
        Assert.Contains($"  time {field}\n", Suggest(new MarkdownInput("evidence/a.jsonl", record + "\n")).FeedText, StringComparison.Ordinal);

    /// <summary>Records in a log, in a document with lists, or around one; one value of all is bad.</summary>
    private static Gen<MarkdownInput> Spoiled =>
        from lists in Gen.Choose(0, 2)
        from names in Gen.Elements(Lists.ToArray()).ArrayOf(lists)
        from fields in Gen.SubListOf(Says.ToArray())
        from around in Gen.SubListOf(Says.ToArray())
        from count in Gen.Choose(1, 3)
        from missing in Gen.Choose(0, 5)
        from bad in Gen.Choose(0, 1000)
        select FileOf([.. names.Distinct()], [.. fields.Take(4)], [.. around.Take(2)], count, missing, bad);

    [Property(MaxTest = 200)]
    public Property A_suggested_rule_never_passes_a_file_in_which_a_word_or_a_count_says_that_something_went_badly() => Prop.ForAll(
        Spoiled.ToArbitrary(),
        input =>
        {
            var suggestion = Suggest(input);
            Assert.True(suggestion.Verdict != EvidenceVerdict.Passing, input.Content + "\n" + suggestion.Text);
            Assert.NotEqual(EvidenceVerdict.Passing, VerdictOf(Workspace(suggestion, input)));
            if (suggestion.Verdict == EvidenceVerdict.Failing)
            {
                Assert.Empty(suggestion.Findings);
                Assert.Equal([Scope, Failing], EvidenceWorkspace.Diagnose(Workspace(suggestion, input)).Select(finding => finding.Code).Order());
            }
        });

    private static MarkdownInput FileOf(string[] lists, (string Name, string Good, string Bad)[] fields, (string Name, string Good, string Bad)[] around, int count, int missing, int bad)
    {
        if (fields.Length == 0)
        {
            fields = [Says[bad % Says.Length]];
        }

        // What is bad stands in no list of what went well: there it would contradict its name.
        var places = Math.Max(1, lists.Count(list => list != "passed_checks")) * count * fields.Length;
        var at = bad % (places + (lists.Length == 0 ? 0 : around.Length));
        var place = 0;
        string Record(bool isAsked) => string.Join(',', fields.Select((field, index) =>
        {
            var isBad = isAsked && place++ == at;
            return !isBad && index == missing ? "\"n\":1" : $"\"{field.Name}\":{(isBad ? field.Bad : field.Good)}";
        }));
        var records = lists.DefaultIfEmpty("").Select(list => (List: list, Items: Enumerable.Range(0, count).Select(_ => Record(list != "passed_checks")).ToList())).ToList();
        if (lists.Length == 0)
        {
            return new MarkdownInput("evidence/a.jsonl", string.Concat(records[0].Items.Select(item => $"{{\"at\":\"2026-11-20T10:00:00Z\",{item}}}\n")));
        }

        var isBadAround = lists.All(list => list == "passed_checks") || at >= places;
        var summary = around.DefaultIfEmpty(Says[0]).Select((field, index) => $"\"{field.Name}\":{(isBadAround && index == 0 ? field.Bad : field.Good)}");
        return new MarkdownInput(
            "evidence/a.json",
            $"{{\"at\":\"2026-11-20T10:00:00Z\",\"summary\":{{{string.Join(',', summary)}}},{string.Join(',', records.Select(list => $"\"{list.List}\":[{string.Join(',', list.Items.Select(item => $"{{{item}}}"))}]"))}}}");
    }

    private static IEnumerable<string> ExpectsOf(FeedSuggestion suggestion) =>
        suggestion.RuleText.Split('\n').Where(line => line.StartsWith("  expect ", StringComparison.Ordinal)).Select(line => line["  expect ".Length..]);
}
