using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Workspaces.Editing;

namespace Mapping.Workspaces.Tests.Editing;

public sealed class WorkspaceTests : IDisposable
{
    private const string Main = """
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "CISO" domain security
        system s "S" {
          actor provider
          class high-risk annex-iii
          scope aia Article 15
        }

        """;

    private const string Controls = """
        feed runs "Runs" {
          files "runs/*.jsonl"
          time at
          class audit-evidence
        }
        control c "C" {
          owner ciso
          status operating since 2026-01-01
          satisfies aia Article 15(5)
          evidence e {
            from runs
            expect count() >= 1
            fresh 7 days
          }
        }

        """;

    private static readonly WorkspaceSettings Settings = new() { Today = () => new DateOnly(2026, 11, 23) };

    private readonly TemporaryFolder folder = new TemporaryFolder()
        .Write("main.mapping", Main)
        .Write("controls.mapping", Controls)
        .Write("catalogs/own/1.md", "# Own\n")
        .Write("runs/a.jsonl", "{\"at\":\"2026-11-22T10:00:00Z\"}\n");

    public void Dispose() => folder.Dispose();

    /// <summary>An editor says no more of gates than the command does: what was not read may hold anything.</summary>
    [Fact]
    public void No_gate_is_judged_while_something_is_not_read()
    {
        using var other = new TemporaryFolder().Write("main.mapping", Main + "gate g { require aia Article 15 mapped }\n");
        var workspace = Workspace.Open(other.Path, Settings);
        var fit = workspace.Current;
        Assert.Equal((false, GateStanding.NotMet), (fit.Compilation.HasErrors, fit.Compilation.Coverage.Gates.Single().Standing));

        other.Write("b.Mapping", "owner legal \"Legal\"\n");
        workspace.RefreshFiles(["b.Mapping"]);
        var unfit = workspace.Current;
        Assert.Equal((true, true, GateStanding.NotJudged), (unfit.HasErrors, unfit.Compilation.HasErrors, unfit.Compilation.Coverage.Gates.Single().Standing));

        File.Delete(other.At("b.Mapping"));
        workspace.RefreshFiles(["b.Mapping"]);
        Assert.Equal((false, GateStanding.NotMet), (workspace.Current.HasErrors, workspace.Current.Compilation.Coverage.Gates.Single().Standing));
    }

    [Fact]
    public void What_was_locked_is_looked_at_when_it_changes()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        Assert.Null(workspace.Current.Compilation.Workspace.Lock);

        folder.Write("mapping.lock", $"eu-ai-act Article 15(5) 2026-07-27 sha256:{new string('0', 64)}\n");
        workspace.RefreshFiles(["mapping.lock"]);
        Assert.Contains(workspace.Current.Compilation.Diagnostics, diagnostic => diagnostic.Name == "suspect-mapping");

        workspace.SetDocument("mapping.lock", "# Nothing.\n", 1);
        Assert.Contains(workspace.Current.Compilation.Diagnostics, diagnostic => diagnostic.Name == "unlocked-mapping");
        Assert.DoesNotContain(workspace.Current.Compilation.Diagnostics, diagnostic => diagnostic.Name == "suspect-mapping");

        workspace.SetDocument("controls.mapping", Controls.Replace("Article 15(5)", "Article 15(5) read 2026-11-01", StringComparison.Ordinal), 1);
        Assert.DoesNotContain(workspace.Current.Compilation.Diagnostics, diagnostic => diagnostic.Name is "suspect-mapping" or "unlocked-mapping");
    }

    [Fact]
    public void Opening_reads_everything_once()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        _ = workspace.Current;
        _ = workspace.Current;

        Assert.Equal(
            new WorkspaceCounters
            {
                FilesRead = 3,
                TreesParsed = 2,
                CatalogsRead = 1,
                FilesBound = 2,
                SharedBindings = 1,
                Bindings = 1,
                Verdicts = 1,
                ObligationsJudged = Assert.Single(workspace.Current.Compilation.Coverage.Systems).Obligations.Length,
            },
            workspace.Counters);
    }

    [Fact]
    public void An_owner_who_changes_sides_takes_controls_along_without_binding_their_files()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        var before = workspace.Current.Compilation.Symbols.Controls.Single();
        var bound = workspace.Counters.FilesBound;

        workspace.SetDocument("main.mapping", Main.Replace("domain security", "domain assurance", StringComparison.Ordinal), 1);
        var after = workspace.Current.Compilation.Symbols.Controls.Single();

        Assert.Equal((Domain.Security, Domain.Assurance), (before.Domain, after.Domain));
        Assert.True(before.Mappings == after.Mappings);
        Assert.Equal(bound + 1, workspace.Counters.FilesBound);
    }

    [Fact]
    public void Feeds_are_looked_at_once_and_again_when_their_files_change()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        Assert.Equal("", FieldsOf(workspace));
        Assert.Equal(("at", 1), (Look(workspace), workspace.Counters.FeedsRead));
        Assert.Null(workspace.TakeInspectionTask());

        // An edit elsewhere, another title, and files that are not the feed's.
        workspace.SetDocument("main.mapping", Main + "owner cro \"CRO\" domain assurance\n", 1);
        workspace.SetDocument("controls.mapping", Controls.Replace("\"Runs\"", "\"All runs\"", StringComparison.Ordinal), 1);
        Assert.Null(workspace.TakeInspectionTask());
        workspace.RefreshFiles(["main.mapping"]);
        Assert.Equal(("at", 1), (Look(workspace), workspace.Counters.FeedsRead));

        // A file that is new, one that is changed and as long as before, and one that is gone.
        folder.Write("runs/b.jsonl", "{\"suite\":1}\n");
        workspace.RefreshFiles(["runs/b.jsonl"]);
        Assert.Equal("at suite", Look(workspace));
        folder.Write("runs/b.jsonl", "{\"shift\":1}\n");
        workspace.RefreshFiles(["runs/b.jsonl"]);
        Assert.Equal(("at shift", 3), (Look(workspace), workspace.Counters.FeedsRead));
        File.Delete(folder.At("runs/b.jsonl"));
        workspace.RefreshFiles(["runs/b.jsonl"]);
        Assert.Equal("at", Look(workspace));
    }

    [Fact]
    public void A_feed_of_other_files_is_another_feed()
    {
        var workspace = Workspace.Open(folder.Write("other/x.jsonl", "{\"x\":1}\n").Path, Settings);
        Look(workspace);
        workspace.SetDocument("controls.mapping", Controls.Replace("runs/*", "other/*", StringComparison.Ordinal), 1);

        Assert.Equal("", FieldsOf(workspace));
        Assert.Equal("x", Look(workspace));
    }

    [Fact]
    public void Of_a_large_feed_the_beginnings_of_the_newest_files_are_read()
    {
        for (var day = 1; day <= 20; day++)
        {
            folder.Write($"runs/2026-10-{day:D2}.jsonl", string.Concat(Enumerable.Range(0, 1500).Select(i => $"{{\"at\":\"2026-10-{day:D2}\",\"day{day}\":{i}}}\n")));
        }

        File.Delete(folder.At("runs/a.jsonl"));
        var workspace = Workspace.Open(folder.Path, Settings);

        Assert.Equal("at day13 day14 day15 day16 day17 day18 day19 day20", Look(workspace));
        var seen = workspace.Inspections.Of(workspace.Current.Compilation.Symbols.Feeds[0]);
        Assert.Equal((8000L, 20, true), (seen?.Records, seen?.FilesFound, seen?.IsSample));
    }

    [Fact]
    public void A_look_that_is_given_up_changes_nothing()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        Assert.Throws<OperationCanceledException>(() => workspace.TakeInspectionTask()?.Run(new CancellationToken(canceled: true)));

        Assert.NotNull(workspace.TakeInspectionTask());
    }

    private static string Look(Workspace workspace)
    {
        if (workspace.TakeInspectionTask() is { } task)
        {
            workspace.Keep(task.Run(CancellationToken.None));
        }

        return FieldsOf(workspace);
    }

    private static string FieldsOf(Workspace workspace) =>
        string.Join(' ', workspace.Inspections.Of(workspace.Current.Compilation.Symbols.Feeds[0])?.Fields.Select(field => field.Path) ?? []);

    [Fact]
    public void A_document_that_is_what_the_disk_says_costs_no_binding()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        var before = workspace.Current;
        workspace.SetDocument("main.mapping", Main, version: 1);

        Assert.Same(before.Compilation.Workspace, workspace.Current.Compilation.Workspace);
        Assert.Equal(1, workspace.Current.OpenDocuments["main.mapping"].Version);
        Assert.Equal(1, workspace.Counters.Bindings);
    }

    [Fact]
    public void An_edit_parses_one_tree_and_reads_nothing()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        _ = workspace.Current;
        var before = workspace.Counters;
        workspace.SetDocument("main.mapping", Main + "// one\n", version: 2);
        workspace.SetDocument("main.mapping", Main + "// two\n", version: 3);
        var snapshot = workspace.Current;

        Assert.Equal(Afterwards(before) with { SharedBindings = before.SharedBindings + 1 }, workspace.Counters);
        Assert.EndsWith("// two\n", snapshot.FindText("main.mapping")?.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_in_a_control_recomputes_its_tree_and_nothing_else()
    {
        folder.Write("prose.mapping", Prose("before"));
        var workspace = Workspace.Open(folder.Path, Settings);
        ApplyEvidence(workspace);
        var (before, counters) = (workspace.Current, workspace.Counters);
        workspace.SetDocument("prose.mapping", Prose("after, and longer by\n  a line"), version: 1);
        var after = workspace.Current;

        Assert.Equal(Afterwards(counters), workspace.Counters);
        Assert.Null(workspace.TakeEvidenceTask());
        Assert.Same(before.FindTree("main.mapping"), after.FindTree("main.mapping"));
        Assert.Equal("after, and longer by\na line", after.Compilation.Symbols.Controls.Single(control => control.Name == "d").Description);
        Assert.Equal(
            ["prose.mapping:4", "prose.mapping:5"],
            new[] { before, after }.Select(snapshot => PlaceOfMapping(snapshot, "d")));
    }

    [Fact]
    public void A_mapping_taken_away_is_judged_where_it_was()
    {
        folder.Write("prose.mapping", Prose("x"));
        var workspace = Workspace.Open(folder.Path, Settings);
        ApplyEvidence(workspace);
        _ = workspace.Current;
        var counters = workspace.Counters;
        workspace.SetDocument("prose.mapping", Prose("x").Replace("  satisfies aia Article 15(1)\n", "", StringComparison.Ordinal), version: 1);
        var reached = workspace.Current.Compilation.Symbols.Frameworks[0].Framework.Find("Article 15(1)")?.LeafCount;

        Assert.Equal(Afterwards(counters) with { ObligationsJudged = counters.ObligationsJudged + (reached ?? 0) }, workspace.Counters);
    }

    [Fact]
    public void What_moves_in_a_file_that_others_name_binds_none_of_them()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        ApplyEvidence(workspace);
        _ = workspace.Current;
        var counters = workspace.Counters;
        workspace.SetDocument("main.mapping", "// above everything\n" + Main.Replace("\"CISO\"", "\"The chief\"", StringComparison.Ordinal), version: 1);
        _ = workspace.Current;

        Assert.Equal(Afterwards(counters) with { SharedBindings = counters.SharedBindings + 1 }, workspace.Counters);
        Assert.Null(workspace.TakeEvidenceTask());
    }

    [Fact]
    public void A_snapshot_stays_what_it_was()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        var before = workspace.Current;
        workspace.SetDocument("main.mapping", "", version: 1);

        Assert.True(before.Number < workspace.Current.Number);
        Assert.Equal(Main, before.FindText("main.mapping")?.Content);
        Assert.Equal("", workspace.Current.FindText("main.mapping")?.Content);
    }

    [Fact]
    public void Closing_brings_back_the_disk()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        workspace.SetDocument("main.mapping", "", version: 1);
        workspace.SetDocument("new.mapping", "contrl x\n", version: 1);
        Assert.NotEmpty(workspace.Current.DiagnosticsOf("new.mapping"));
        workspace.CloseDocument("main.mapping");
        workspace.CloseDocument("new.mapping");

        Assert.Equal(Main, workspace.Current.FindText("main.mapping")?.Content);
        Assert.Null(workspace.Current.FindText("new.mapping"));
    }

    [Fact]
    public void A_file_read_again_and_the_same_costs_no_binding()
    {
        // Long ago enough for its time to tell that it is what it was; the others are read again because somebody says so.
        File.SetLastWriteTimeUtc(folder.At("controls.mapping"), DateTime.UtcNow.AddMinutes(-1));
        var workspace = Workspace.Open(folder.Path, Settings);
        _ = workspace.Current;
        workspace.RefreshFiles(["main.mapping", "catalogs"]);
        _ = workspace.Current;

        Assert.Equal(1, workspace.Counters.Bindings);
        Assert.Equal(5, workspace.Counters.FilesRead);
    }

    [Fact]
    public void Files_come_and_go()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        _ = workspace.Current;
        folder.Write("sub/late.mapping", "contrl x\n");
        workspace.RefreshFiles(["sub"]);
        Assert.NotEmpty(workspace.Current.DiagnosticsOf("sub/late.mapping"));
        File.Delete(folder.At("sub/late.mapping"));
        workspace.RefreshFiles(["sub/late.mapping"]);

        Assert.Null(workspace.Current.FindTree("sub/late.mapping"));
    }

    [Fact]
    public void Evidence_comes_later_and_stands_until_there_is_more()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        Assert.False(workspace.Current.HasEvidence);
        ApplyEvidence(workspace);
        Assert.True(workspace.Current.IsEvidenceCurrent);
        Assert.Null(workspace.TakeEvidenceTask());
        workspace.SetDocument("main.mapping", Main + "feed more \"More\" { files \"more/*.csv\" }\n", version: 1);

        Assert.True(workspace.Current.HasEvidence);
        Assert.False(workspace.Current.IsEvidenceCurrent);
        Assert.NotNull(workspace.TakeEvidenceTask());
    }

    [Fact]
    public void Findings_on_evidence_move_with_the_text()
    {
        folder.Write("runs/b.jsonl", "{\"at\":\n");
        var workspace = Workspace.Open(folder.Path, Settings);
        ApplyEvidence(workspace);
        var finding = Assert.Single(workspace.Current.DiagnosticsOf("controls.mapping"), IsOnEvidence);
        workspace.SetDocument("controls.mapping", "// one line more\n" + Controls, version: 1);
        var moved = Assert.Single(workspace.Current.DiagnosticsOf("controls.mapping"), IsOnEvidence);

        Assert.Equal(finding.Location.Start.Line + 1, moved.Location.Start.Line);
        Assert.Same(workspace.Current.FindText("controls.mapping"), moved.Location.Source);
    }

    /// <summary>What is lost in an edit stays lost until evidence is asked again, so that it is asked again, although nothing asks anything else.</summary>
    [Fact]
    public void A_finding_that_was_lost_is_asked_for_again()
    {
        folder.Write("runs/b.jsonl", "{\"at\":\n");
        var workspace = Workspace.Open(folder.Path, Settings);
        ApplyEvidence(workspace);
        var finding = Assert.Single(workspace.Current.DiagnosticsOf("controls.mapping"), IsOnEvidence);
        Assert.Null(workspace.TakeEvidenceTask());

        // The blanks around its place are others, but the rule is what it was.
        var respelled = Controls.Replace(Line(finding), Line(finding).Replace(" ", "  ", StringComparison.Ordinal), StringComparison.Ordinal);
        workspace.SetDocument("controls.mapping", respelled, version: 1);
        Assert.DoesNotContain(workspace.Current.DiagnosticsOf("controls.mapping"), IsOnEvidence);
        ApplyEvidence(workspace);
        Assert.Single(workspace.Current.DiagnosticsOf("controls.mapping"), IsOnEvidence);
    }

    private static string Line(Diagnostic finding) => finding.Location.Source.Content.Split('\n')[finding.Location.Start.Line - 1];

    [Fact]
    public void A_change_of_evidence_is_judged_again()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        ApplyEvidence(workspace);
        File.Delete(folder.At("runs/a.jsonl"));
        workspace.RefreshFiles(["runs/a.jsonl"]);
        Assert.False(workspace.Current.IsEvidenceCurrent);
        ApplyEvidence(workspace);

        Assert.Equal(FreshlyJudged(), workspace.Current.Compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Another_date_wants_other_evidence()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        ApplyEvidence(workspace);
        workspace.SetAsOf(new DateOnly(2027, 11, 23));

        Assert.Equal(new DateOnly(2027, 11, 23), workspace.Current.AsOf);
        Assert.False(workspace.Current.IsEvidenceCurrent);
        workspace.SetAsOf(null);
        Assert.True(workspace.Current.IsEvidenceCurrent);
    }

    [Theory]
    [InlineData("a.mapping", true)]
    [InlineData("sub/a.mapping", true)]
    [InlineData("catalogs/x/1.md", true)]
    [InlineData("catalogs/1.md", false)]
    [InlineData("README.md", false)]
    [InlineData(".git/a.mapping", false)]
    [InlineData("node_modules/p/a.mapping", false)]
    public void Only_some_files_are_read(string path, bool isRead) => Assert.Equal(isRead, WorkspacePath.IsRead(path));

    /// <summary>What one edit of one file counts, where it reaches nothing else.</summary>
    private static WorkspaceCounters Afterwards(WorkspaceCounters before) => before with
    {
        TreesParsed = before.TreesParsed + 1,
        FilesBound = before.FilesBound + 1,
        Bindings = before.Bindings + 1,
        Verdicts = before.Verdicts + 1,
    };

    private static string Prose(string text) =>
        "control d \"D\" {\n  \"\"\"" + text + "\"\"\"\n  owner ciso\n  satisfies aia Article 15(1)\n  status operating since 2026-01-01\n}\n";

    private static string? PlaceOfMapping(WorkspaceSnapshot snapshot, string control) => snapshot.Compilation.Coverage.Systems[0].Obligations
        .SelectMany(obligation => obligation.Controls)
        .Where(covering => covering.Control.Name == control)
        .Select(covering => $"{covering.Mapping.Location.Path}:{covering.Mapping.Location.Start.Line}")
        .FirstOrDefault();

    private static bool IsOnEvidence(Diagnostic diagnostic) => diagnostic.Code.StartsWith("MAP5", StringComparison.Ordinal);

    private static void ApplyEvidence(Workspace workspace)
    {
        var task = workspace.TakeEvidenceTask() ?? throw new InvalidOperationException("There is nothing to judge.");
        workspace.Apply(task, task.Run(progress: null, CancellationToken.None));
    }

    private IEnumerable<string> FreshlyJudged()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        ApplyEvidence(workspace);
        return workspace.Current.Compilation.Diagnostics.Select(diagnostic => diagnostic.ToString());
    }
}
