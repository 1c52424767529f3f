using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Suggesting;
using Mapping.Evidence.Tests.Reading.Xlsx;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Suggesting;

/// <summary>What is suggested for a file can be taken as it is: it binds, its rule is judged, and it does not pass of nothing.</summary>
public sealed partial class FeedSuggesterTests
{
    private const string Folder = "docs/feeds";

    /// <summary>One control does not answer for a whole framework; that is no matter of the feed.</summary>
    private const string Scope = "MAP4010";

    private const string Failing = "MAP5020";

    private const string Head =
        """
        use iso-42001 edition 2023 as iso

        owner cro "Chief Risk Officer"

        system loan-scoring "Retail loan scoring" {
          actor organisation
          scope iso A.6.2.4
        }


        """;

    public static TheoryData<string> Pages => [.. Names];

    private static IEnumerable<string> Names => Directory.GetFiles(Path.Combine(RepositoryFiles.Root, Folder), "*.md")
        .Select(Path.GetFileName).OfType<string>().Where(name => name != "README.md").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void For_the_inputs_of_every_recipe_it_passes_check_without_a_finding(string page)
    {
        foreach (var input in InputsOf(page))
        {
            var suggestion = Suggest(input);
            var fences = Workspace(suggestion, input);

            Assert.Contains(suggestion.Verdict, new[] { EvidenceVerdict.Passing, EvidenceVerdict.Failing });
            Assert.Equal(suggestion.Verdict, VerdictOf(fences));
            Assert.Equal(suggestion.Verdict == EvidenceVerdict.Failing ? [Scope, Failing] : [Scope], EvidenceWorkspace.Diagnose(fences).Select(finding => finding.Code).Order());
            Assert.Empty(suggestion.Findings);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_does_not_pass_of_a_file_that_is_empty_or_cut_off(string page)
    {
        foreach (var input in InputsOf(page))
        {
            var suggestion = Suggest(input);

            Assert.NotEqual(EvidenceVerdict.Passing, VerdictOf(Workspace(suggestion, input with { Content = "" })));
            if (!input.Path.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                // A workbook is written here as a text: what is cut off of it makes a smaller workbook, that is whole.
                Assert.NotEqual(EvidenceVerdict.Passing, VerdictOf(Workspace(suggestion, input with { Content = input.Content.TrimEnd()[..(input.Content.Length / 3)] })));
            }
        }
    }

    [Fact]
    public void Most_of_the_recipes_have_something_that_says_how_it_ended() =>
        Assert.InRange(Names.Count(page => InputsOf(page).Any(input => Suggest(input).LooksAtOutcome)), 9, Names.Count());

    [Fact]
    public void A_log_is_read_by_its_time_and_fails_where_records_say_so() => Check(
        "evidence/nightly/a.jsonl",
        """
        {"run_id":"run-00001","finished_at":"2026-11-21T03:00:00Z","created":"2026-11-20T03:00:00Z","about":"loan-scoring","passed":true,"latency_ms":12}
        {"run_id":"run-00002","finished_at":"2026-11-22T03:00:00Z","created":"2026-11-20T04:00:00Z","about":"loan-scoring","passed":false,"latency_ms":13}
        """,
        """
        feed nightly "a.jsonl" {
          files "evidence/nightly/a.jsonl"
          // Is it this field that says when what a record shows was so? Times are also in created.
          time finished_at
          unit latency_ms milliseconds
          system about
          key run_id
          // Say "class audit-evidence" where an auditor may rely on it: whole, kept as long as is asked, and safe from changes.
          class telemetry
        }

        // Put this rule into the control that the file is evidence for.
        evidence no-failures {
          from nightly
          expect count(where passed = false) = 0
          within 90 days
        }

        """,
        EvidenceVerdict.Failing);

    [Theory]
    [InlineData("a.json", """{"at":"2026-11-20","results":{"passed_checks":[{"id":"a","result":"PASSED"}],"failed_checks":[]}}""", "passed_checks", false)]
    [InlineData("a.json", """[{"at":"2026-11-20","severity_id":2,"severity":"Low"},{"at":"2026-11-20","severity_id":4,"severity":"Medium"}]""", "key", false)]
    [InlineData("a.json", """[{"at":"2026-11-20","severity":"Low"}]""", "severity in (\"Critical\", \"High\")", true)]
    [InlineData("a.json", """[{"at":"2026-11-20","severity":"LOW"}]""", "severity in (\"CRITICAL\", \"HIGH\")", true)]
    [InlineData("a.json", """[{"at":"2026-11-20","level":"Metadata"}]""", "level in", false)]
    [InlineData("a.json", """{"created":1795341600.12,"tests":[{"outcome":"passed"}]}""", "time created", true)]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\",\"doc_id\":0}\n{\"at\":\"2026-11-20\",\"doc_id\":1}", "\n  key doc_id", false)]
    [InlineData("a.json", """[{"at":"2026-11-20","status":"FINISHED"}]""", "status != \"FINISHED\"", true)]
    public void What_would_mislead_is_not_suggested(string path, string content, string words, bool isSaid) =>
        Assert.Equal(isSaid, Suggest(new MarkdownInput($"evidence/{path}", content)).Text.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Days_that_may_be_months_are_left_to_people() => Assert.Contains(
        "// The field Date can be read as \"dd/MM/yyyy\" and as \"MM/dd/yyyy\": say which in \"time Date as …\".\n",
        Suggest(new MarkdownInput("evidence/a.csv", "Date,Result\n01/02/2026,passed\n03/04/2026,passed\n")).FeedText,
        StringComparison.Ordinal);

    [Fact]
    public void Days_of_which_one_can_be_no_month_are_read() => Assert.Contains(
        "  time Date as \"dd/MM/yyyy\"\n",
        Suggest(new MarkdownInput("evidence/a.csv", "Date,Result\n01/02/2026,passed\n23/04/2026,passed\n")).FeedText,
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_said_of_times_where_a_record_is_broken()
    {
        var suggestion = Suggest(new MarkdownInput("evidence/a.jsonl", "{\"at\":\"2026-11-20\",\"ok\":true}\n{\"at\":\"2026-11-20\",\"ok\":\n"));

        Assert.DoesNotContain("\n  time", suggestion.FeedText, StringComparison.Ordinal);
        Assert.Contains("// Not every record can be read", suggestion.FeedText, StringComparison.Ordinal);
        Assert.Equal(EvidenceVerdict.Unreadable, suggestion.Verdict);
        Assert.NotEmpty(suggestion.Findings);
    }

    [Fact]
    public void An_old_file_says_that_it_is() => Assert.Contains(
        "// The newest record is of 2026-01-20, more than 90 days before 2026-11-23: until a newer one comes, evidence is missing.\n",
        Suggest(new MarkdownInput("evidence/a.jsonl", "{\"at\":\"2026-01-20\",\"ok\":true}\n")).RuleText,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("a.json", """{"meta":{"at":"2026-11-20"},"checks":[{"ok":true},{"ok":false}]}""", "format json at checks|time of file meta.at")]
    [InlineData("a.json", """{"at":"2026-11-20","checks":[{"ended":"2026-11-20","ok":true}]}""", "format json at checks|time ended")]
    [InlineData("a.json", """{"at":"2026-11-20","wait_ms":3}""", "time at|unit wait_ms milliseconds")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\"}\n{\"n\":1}", "time of file at")]
    [InlineData("a.jsonl", "{\"at\":\"2026-11-20\"}\n{\"at\":", "")]
    [InlineData("a.jsonl", "{\"n\":1}", "")]
    [InlineData("a.jsonl", "{\"a\u202et\":\"2026-11-20\"}", "")]
    public void A_feed_is_completed_by_what_was_seen(string path, string content, string expected)
    {
        var files = new MemoryEvidenceFiles().Add(path, content);
        var feed = new EvidenceWorkspace([Fence("main.mapping", $"feed f \"F\" {{ files \"{path}\" }}\n")]).Bound.Symbols.Feeds[0];

        var items = KnownItems.Of(FeedInspector.Inspect(feed, files));

        Assert.Equal(expected, string.Join('|', items));
        var completed = $"feed f \"F\" {{ files \"{path}\" {string.Join(' ', items)} }}\n";
        var again = FeedInspector.Inspect(new EvidenceWorkspace([Fence("main.mapping", completed)]).Bound.Symbols.Feeds[0], files);
        Assert.True(items.IsEmpty || (again.Problems.IsEmpty && again.First is not null));
    }

    [Theory]
    [InlineData("evidence/a.bin", "\u0001\u0002")]
    [InlineData("evidence/a.json", "{}")]
    [InlineData("evidence/a.txt", "nothing but words")]
    public void Of_what_is_none_there_is_no_suggestion(string path, string content) => Assert.NotNull(Try(new MarkdownInput(path, content)).Refusal);

    [Property(MaxTest = 60)]
    public Property Whatever_names_and_texts_there_are_the_text_is_a_source() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyArray<(string? Name, string? Text)>>(),
        fields =>
        {
            var record = new Dictionary<string, string>(StringComparer.Ordinal) { ["at"] = "2026-11-20T10:00:00Z" };
            foreach (var (name, text) in fields.Get)
            {
                record[$"status {name}"] = $"passed{text}";
            }

            var line = System.Text.Json.JsonSerializer.Serialize(record);
            var input = new MarkdownInput("evidence/a \"b\"\n\u202e{}/x*?.jsonl", $"{line}\n{line}\n");
            var suggestion = Suggest(input);
            var workspace = new EvidenceWorkspace(Workspace(suggestion, input with { Path = "none" }));

            Assert.DoesNotContain(workspace.Bound.Diagnostics, finding => finding.IsError);
            Assert.DoesNotContain('\u202e', suggestion.Text);
        });

    private static void Check(string path, string content, string expected, EvidenceVerdict verdict)
    {
        var suggestion = Suggest(new MarkdownInput(path, content));

        Assert.Equal(expected.ReplaceLineEndings("\n"), suggestion.Text);
        Assert.Equal(verdict, suggestion.Verdict);
    }

    private static FeedSuggestion Suggest(MarkdownInput input)
    {
        var (suggestion, refusal) = Try(input);
        Assert.True(suggestion is not null, refusal);
        return suggestion;
    }

    private static (FeedSuggestion? Suggestion, string? Refusal) Try(MarkdownInput input)
    {
        var files = new MemoryEvidenceFiles();
        files.Add(input.Path, input.Path.EndsWith(".xlsx", StringComparison.Ordinal) ? WorkbookText.ToBytes(input.Content) : Encoding.UTF8.GetBytes(input.Content));
        return FeedSuggester.Suggest(input.Path, files, new SuggestionOptions
        {
            AsOf = EvidenceWorkspace.Today,
            Today = EvidenceWorkspace.Today,
            Systems = ["loan-scoring"],
            Reading = new EvidenceOptions { Parallelism = 1 },
        });
    }

    private static EvidenceVerdict VerdictOf(ImmutableArray<MarkdownFence> fences)
    {
        var workspace = new EvidenceWorkspace(fences);
        return Assert.Single(EvidencePicture.Results(workspace.Bound, workspace.Evaluate(EvidenceWorkspace.Today, EvidenceWorkspace.Today).Results)).Verdict;
    }

    private static ImmutableArray<MarkdownFence> Workspace(FeedSuggestion suggestion, MarkdownInput input) =>
    [
        Fence("main.mapping", $"{Head}{suggestion.FeedText}\ncontrol c \"Control\" {{\n  owner cro\n  domain assurance\n  status operating since 2026-01-10\n  satisfies iso A.6.2.4\n{suggestion.RuleText}}}\n"),
        Fence(input.Path, input.Content),
    ];

    private static MarkdownFence Fence(string path, string content) => new("", $"text file={path}", content);

    /// <summary>The files of the first input of a recipe.</summary>
    private static List<MarkdownInput> InputsOf(string page)
    {
        var inputs = new List<MarkdownInput>();
        foreach (var fence in MarkdownFence.AllOf(RepositoryFiles.Read($"{Folder}/{page}").ReplaceLineEndings("\n")).Where(fence => fence.Heading == "Feed and rule" && fence.File != "main.mapping"))
        {
            if (fence.File is not { } path || inputs.Exists(other => other.Path == path))
            {
                break;
            }

            inputs.Add(new MarkdownInput(path, fence.Content));
        }

        Assert.NotEmpty(inputs);
        return inputs;
    }

    private sealed record MarkdownInput(string Path, string Content);
}
