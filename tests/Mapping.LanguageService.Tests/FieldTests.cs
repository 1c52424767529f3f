using System.Collections.Immutable;
using Mapping.Compiler.Text;
using Mapping.LanguageService.CodeActions;
using Mapping.LanguageService.Completion;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Tests;

/// <summary>What records say at each place where a field or a value is written.</summary>
public sealed class FieldTests
{
    private const string Head = """
        owner ciso "CISO" domain security
        system loans "Loans" { }
        system cards "Cards" { }
        feed runs "Nightly runs" {
          files "runs.jsonl"
          time at
        }

        """;

    private static readonly RecordsInMemory Records = new("""
        {"id":"r-1","at":"2026-11-19T01:00:00Z","app":"loans","suite":"evasion","result":{"rate":0.5,"mode":"deep"},"tries":3,"ok":true,"user":"ada","note":"looks fine","mail":"a@x.example","account":12345678}
        {"id":"r-2","at":"2026-11-20T01:00:00Z","app":"loans","suite":"evasion","result":{"rate":0.25,"mode":"deep"},"tries":3,"ok":true,"user":"ada","note":"looks odd","mail":"a@x.example","account":12345678}
        {"id":"r-3","at":"2026-11-21T01:00:00Z","app":"cards","suite":"evasion","result":{"rate":0.125,"mode":"deep"},"tries":7,"ok":false,"user":"ada","note":"call me","mail":"a@x.example","account":12345678}
        {"id":"r-4","at":"2026-11-22T01:00:00Z","app":"cards","suite":"say \"hi\"","tries":7,"ok":false,"user":"bob","note":"-","mail":"b@x.example","account":12345678}

        """);

    private static void Offers(string marked, string expected)
    {
        var source = MarkedSource.Parse(Head + marked);
        var items = Completions.At(source.Document, source.Offset, Records).Items
            .Where(item => item.Kind is CompletionKind.Field or CompletionKind.Value)
            .Select(item => item.Detail is { } detail ? $"{item.Label} | {detail}" : item.Label);
        Assert.Equal(expected, string.Join('\n', items));
    }

    private static void Rule(string marked, string expected) => Offers($"control c \"C\" {{ evidence e {{ from runs {marked} }} }}", expected);

    private static void Hover(string marked, string expected)
    {
        var source = MarkedSource.Parse(marked.StartsWith("feed", StringComparison.Ordinal) ? marked : $"{Head}control c \"C\" {{ evidence e {{ from runs {marked} }} }}");
        Assert.Equal(expected, Hovers.At(source.Document, source.Offset, Records)?.Markdown ?? "nothing");
    }

    [Fact]
    public void Time_is_a_time() => Offers("feed f \"F\" { files \"runs.jsonl\" time $0 }", """
        at | date/time
        id | text
        app | text
        suite | text
        result.rate | number, in 75 % of records
        result.mode | text, in 75 % of records
        tries | number
        ok | true/false
        user | text
        note | text
        mail | text
        account | number
        """);

    [Fact]
    public void Key_differs_in_every_record() => Offers("feed f \"F\" { files \"runs.jsonl\" key id$0 }", "id | text");

    [Fact]
    public void Key_comes_first() => Assert.Equal("id note at", First("feed f \"F\" { files \"runs.jsonl\" key $0 }", 3));

    [Fact]
    public void System_names_systems() => Assert.Equal("app id at", First("feed f \"F\" { files \"runs.jsonl\" system $0 }", 3));

    [Fact]
    public void Fields_within_fields() => Rule("where result.$0", """
        result.rate | number, in 75 % of records
        result.mode | text, in 75 % of records
        """);

    [Fact]
    public void Fields_behind_not_and_in_parentheses() => Rule("where not (ok or sui$0", "suite | text");

    [Fact]
    public void An_aggregate_computes_numbers_first() => Assert.Equal("result.rate tries account", First(RuleOf("expect max($0"), 3));

    [Fact]
    public void Fields_of_a_test_within_an_aggregate() => Rule("expect count(where sui$0", "suite | text");

    [Fact]
    public void Categories_by_how_often_they_come() => Rule("where app = $0", """
        "cards" | 2 records
        "loans" | 2 records
        """);

    [Fact]
    public void A_category_within_a_field() => Rule("where result.mode != $0", "\"deep\" | 3 records");

    [Fact]
    public void What_no_string_can_hold_is_left_out() => Rule("where suite = $0", "\"evasion\" | 3 records");

    [Fact]
    public void Numbers_that_recur() => Rule("where tries >= $0", """
        3 | 2 records
        7 | 2 records
        """);

    [Fact]
    public void The_ends_of_numbers_that_do_not() => Rule("where result.rate < $0", """
        0.125 | the smallest in records
        0.5 | the largest in records
        """);

    [Fact]
    public void The_ends_of_times() => Rule("where at > $0", """
        2026-11-22 | the last in records
        2026-11-19 | the first in records
        """);

    [Fact]
    public void True_and_false() => Rule("where ok = $0", """
        false | 2 records
        true | 2 records
        """);

    [Fact]
    public void Values_of_a_list() => Rule("where app in (\"loans\", $0", "\"cards\" | 2 records");

    [Theory]
    [InlineData("user")]
    [InlineData("note")]
    [InlineData("mail")]
    [InlineData("id")]
    public void What_may_be_data_of_people_is_not_offered(string field) => Rule($"where {field} = $0", "");

    [Fact]
    public void Long_numbers_are_only_told_by_their_ends() => Rule("where account = $0", "12345678 | the smallest in records");

    [Fact]
    public void What_an_aggregate_picks_is_a_value_of_its_field() => Rule("expect latest(app) = $0", """
        "cards" | 2 records
        "loans" | 2 records
        """);

    [Fact]
    public void Hover_of_a_category() => Hover("where ap$0p = \"loans\"", """
        **app** — text

        - in all of 4 records
        - `cards` in 2 records, `loans` in 2 records
        """);

    [Fact]
    public void Hover_of_a_number() => Hover("where result.ra$0te < 1", """
        **result.rate** — number

        - in 75 % of 4 records: 1 lacks it
        - 0.125 to 0.5
        """);

    [Fact]
    public void Hover_of_a_time() => Hover("where a$0t > 2026-01-01", """
        **at** — date/time

        - in all of 4 records
        - 2026-11-19 to 2026-11-22
        """);

    [Fact]
    public void Hover_of_free_text() => Hover("where no$0te = \"x\"", """
        **note** — text

        - in all of 4 records
        - its values are no categories and stay in their files
        """);

    [Fact]
    public void Hover_of_a_field_that_nobody_has() => Hover("where nt$0e = \"x\"", "**nte** — no record of runs has it");

    [Fact]
    public void Hover_in_a_feed() => Hover("feed f \"F\" { files \"runs.jsonl\" time a$0t }", """
        **at** — date/time

        - in all of 4 records
        - 2026-11-19 to 2026-11-22
        """);

    [Fact]
    public void Nothing_is_said_of_a_feed_without_records() => Hover("feed f \"F\" { files \"none.jsonl\" time a$0t }", "nothing");

    private static readonly RecordsInMemory Lists = new("""
        {"at":"2026-11-19T01:00:00Z","metrics":[{"name":"accuracy","value":0.9},{"name":"recall","value":0.8}],"checks":[{"id":"x-1","who":{"email":"a@x.example"}},{"id":"x-2"}]}
        {"at":"2026-11-20T01:00:00Z","metrics":[{"name":"accuracy","value":0.9},{"name":"recall","value":0.8}],"checks":[]}

        """);

    [Fact]
    public void Fields_of_elements_are_of_each_or_of_the_one_that_is_picked() => OfLists("""
        control c "C" { evidence e { from runs where $0 } }
        """, """
        at | date/time
        metrics | compound
        checks | compound, in 50 % of records
        metrics.*.name | text, of each element
        metrics.*.value | number, of each element
        metrics[name = "accuracy"].value | number, of the element whose name is that
        metrics[name = "recall"].value | number, of the element whose name is that
        checks.*.id | text, of each element
        checks.*.who.email | text, of each element
        checks[id = "…"].who.email | text, of one element
        """);

    [Fact]
    public void Fields_of_elements_while_their_list_is_typed() => OfLists("""
        control c "C" { evidence e { from runs where metrics.*.v$0 } }
        """, "metrics.*.value | number, of each element");

    [Fact]
    public void Values_of_elements() => OfLists("""
        control c "C" { evidence e { from runs where metrics.*.name = $0 } }
        """, """
        "accuracy" | 2 records
        "recall" | 2 records
        """);

    [Fact]
    public void A_time_is_that_of_one_element() => OfLists("""
        feed f "F" { files "runs.jsonl" time metrics$0 }
        """, """
        metrics | compound
        metrics[name = "accuracy"].value | number, of the element whose name is that
        metrics[name = "recall"].value | number, of the element whose name is that
        """);

    [Fact]
    public void Lists_of_which_records_are_made() => OfLists("""
        feed f "F" { files "runs.jsonl" format json at $0 }
        """, """
        at | date/time
        metrics | compound
        checks | compound
        metrics.* | 2 elements
        checks.* | 2 elements
        """);

    [Fact]
    public void A_feed_that_names_only_its_files_is_completed_from_them() => Completes("feed $0f \"F\" {\n  files \"runs.jsonl\"\n}\n", "feed f \"F\" {\n  files \"runs.jsonl\"\n  time at\n}\n");

    [Fact]
    public void A_feed_in_one_line_stays_in_one() => Completes("feed $0f \"F\" { files \"runs.jsonl\" class telemetry }\n", "feed f \"F\" { files \"runs.jsonl\" time at class telemetry }\n");

    [Theory]
    [InlineData("feed $0f \"F\" { files \"runs.jsonl\" time at }")]
    [InlineData("feed $0f \"F\" { files \"runs.jsonl\" time from name }")]
    [InlineData("feed $0f \"F\" { files \"none.jsonl\" }")]
    public void A_feed_that_has_a_time_or_no_file_is_not_completed(string marked) =>
        Assert.DoesNotContain(ActionsOf(MarkedSource.Parse(Head + marked)), action => action.Title.StartsWith("Complete", StringComparison.Ordinal));

    private static void Completes(string marked, string expected)
    {
        var source = MarkedSource.Parse(Head + marked);
        var action = Assert.Single(ActionsOf(source), action => action.Title == "Complete this feed from runs.jsonl");
        var edit = Assert.Single(action.Edits);
        var text = source.Document.Source.Content;

        Assert.Equal(Head + expected, text[..edit.Location.Span.Start] + edit.NewText + text[edit.Location.Span.End..]);
    }

    private static ImmutableArray<CodeAction> ActionsOf(MarkedSource source) =>
        CodeActionFinder.Find(source.Document, new TextSpan(source.Offset, 0), CodeActionOptions.PlainText, Records);

    private static void OfLists(string marked, string expected)
    {
        var source = MarkedSource.Parse(Head + marked);
        var items = Completions.At(source.Document, source.Offset, Lists).Items
            .Where(item => item.Kind is CompletionKind.Field or CompletionKind.Value)
            .Select(item => $"{item.Label} | {item.Detail}");
        Assert.Equal(expected, string.Join('\n', items));
    }

    private static string RuleOf(string marked) => $"control c \"C\" {{ evidence e {{ from runs {marked} }} }}";

    private static string First(string marked, int count)
    {
        var source = MarkedSource.Parse(Head + marked);
        return string.Join(' ', Completions.At(source.Document, source.Offset, Records).Items.Take(count).Select(item => item.Label));
    }
}
