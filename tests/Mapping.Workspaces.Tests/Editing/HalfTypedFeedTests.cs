using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Workspaces.Editing;

namespace Mapping.Workspaces.Tests.Editing;

/// <summary>
/// While a line of a feed that everybody reads is typed, nobody can tell what its rules show. All else stands as it is, object by object, so
/// that the edit costs what it changes and not the workspace.
/// </summary>
public sealed class HalfTypedFeedTests : IDisposable
{
    private const int Files = 8;

    private const string Main = """
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "CISO" domain security
        system s "S" {
          actor provider
          class high-risk annex-iii
          scope aia Article 15
        }
        feed runs "Runs" {
          files "runs/*.jsonl"
          time at
          class audit-evidence
        }
        feed scans "Scans" {
          files "scans/*.sarif"
          class audit-evidence
        }

        """;

    private static readonly WorkspaceSettings Settings = new() { Today = () => new DateOnly(2026, 11, 23) };

    private readonly TemporaryFolder folder = new TemporaryFolder().Write("main.mapping", Main).Write("runs/a.jsonl", "{\"at\":\"2026-11-22T10:00:00Z\"}\n");

    public HalfTypedFeedTests()
    {
        for (var file = 0; file < Files; file++)
        {
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"controls/{file}.mapping"), Controls(file));
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("  class audit-evidence\n}\nfeed scans", "  clas audit-evidence\n}\nfeed scans")]
    [InlineData("files \"runs/*.jsonl\"", "files \"runs/*.jso")]
    [InlineData("time at", "format js time at")]
    [InlineData("time at", "tim at")]
    public void It_is_put_into_its_rules_and_no_other_file_is_bound_or_said_anew(string whole, string typed)
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        var task = workspace.TakeEvidenceTask() ?? throw new InvalidOperationException("There is nothing to judge.");
        workspace.Apply(task, task.Run(progress: null, CancellationToken.None));
        var (before, atFirst) = (workspace.Current, workspace.Counters);
        workspace.SetDocument("main.mapping", Main.Replace(whole, typed, StringComparison.Ordinal), 1);
        var (broken, afterError) = (workspace.Current, workspace.Counters);
        workspace.SetDocument("main.mapping", Main, 2);
        var (mended, afterMend) = (workspace.Current, workspace.Counters);

        Assert.True(broken.HasErrors);
        Assert.Equal((0, Files, 0), (BrokenRules(before), BrokenRules(broken), BrokenRules(mended)));
        var reached = before.Compilation.Coverage.Systems.Single().Obligations.Count(obligation => obligation.Controls.Any(covering => covering.Control.Name == "run-0"));
        Assert.NotEqual(0, reached);
        Assert.Equal((0, reached, 0), (Unreadable(before), Unreadable(broken), Unreadable(mended)));
        Assert.Equal((1, 1), (afterError.FilesBound - atFirst.FilesBound, afterMend.FilesBound - afterError.FilesBound));
        Assert.Equal((reached, reached), (afterError.ObligationsJudged - atFirst.ObligationsJudged, afterMend.ObligationsJudged - afterError.ObligationsJudged));
        Assert.Equal((true, false, true), (before.IsEvidenceCurrent, broken.IsEvidenceCurrent, mended.IsEvidenceCurrent));
        Assert.All(before.PathsWithDiagnostics.Where(path => path != "main.mapping"), path =>
        {
            Assert.True(before.DiagnosticsOf(path) == broken.DiagnosticsOf(path));
            Assert.True(before.DiagnosticsOf(path) == mended.DiagnosticsOf(path));
        });
    }

    /// <summary>What a rule may ask of a field hangs on the format, so there is something to bind: that of the rules on this feed.</summary>
    [Fact]
    public void Another_format_with_words_of_its_own_binds_what_reads_it()
    {
        var workspace = Workspace.Open(folder.Path, Settings);
        var (before, bound) = (workspace.Current, workspace.Counters.FilesBound);
        workspace.SetDocument("main.mapping", Main.Replace("files \"scans/*.sarif\"", "files \"scans/*.xml\" format junit", StringComparison.Ordinal), 1);

        Assert.DoesNotContain(before.Compilation.Diagnostics, IsUnknownWord);
        Assert.Equal(Files, workspace.Current.Compilation.Diagnostics.Count(IsUnknownWord));
        Assert.Equal(1 + Files, workspace.Counters.FilesBound - bound);
    }

    private static bool IsUnknownWord(Diagnostic diagnostic) => diagnostic.Code == "MAP2045";

    /// <summary>Of those that read the feed with the runs.</summary>
    private static int BrokenRules(WorkspaceSnapshot snapshot) =>
        snapshot.Compilation.Symbols.Controls.SelectMany(control => control.Evidence).Count(rule => rule is { Feed.Name: "runs", IsBroken: true });

    private static int Unreadable(WorkspaceSnapshot snapshot) =>
        snapshot.Compilation.Coverage.Systems.Single().Obligations.Count(obligation => obligation.Outcome == Outcome.Unreadable);

    private static string Controls(int file) => string.Create(CultureInfo.InvariantCulture, $$"""
        control run-{{file}} "Runs" {
          owner ciso
          status operating since 2026-01-01
          satisfies aia Article 15(5)
          evidence e {
            from runs
            expect count() >= 1
            fresh 7 days
          }
        }
        control scan-{{file}} "Scans" {
          owner ciso
          status operating since 2026-01-01
          satisfies aia Article 15(4)
          evidence e {
            from scans where record = "result"
            expect count() <= 1
          }
        }

        """);
}
