using System.Collections.Immutable;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence;
using Mapping.Evidence.Execution;
using Mapping.Reports;
using Mapping.Reports.Baselines;
using Mapping.Reports.Json;
using Mapping.Reports.Text;
using Mapping.Workspaces;
using Mapping.Workspaces.Evidence;
using Mapping.Workspaces.Revisions;

namespace Mapping.Cli.Commands;

/// <summary>Reads a workspace, judges it, and says with which status the command ends.</summary>
internal static class WorkspaceJudge
{
    public static Judgement Judge(JudgingRequest request) => Judge(request, (judgement, _, _) => judgement);

    /// <summary>For a command that wants to know more: what was judged, and the folder that it was read from.</summary>
    public static T Judge<T>(JudgingRequest request, Func<Judgement, BoundWorkspace, string, T> use) => Judge(request, JudgedSources.Read(request.Path), use);

    /// <summary>For a command that has something to say where there is no source as well.</summary>
    public static Judgement JudgeIfAny(JudgingRequest request) => Judge(request, WorkspaceReader.Read(request.Path), (judgement, _, _) => judgement);

    private static T Judge<T>(JudgingRequest request, WorkspaceFiles files, Func<Judgement, BoundWorkspace, string, T> use)
    {
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        OutputFile.RefuseInput(request.Output, files.Root, workspace.Symbols);
        var today = JudgingOptions.Today;
        var evidence = Evaluate(workspace, files.Root, request, today);
        var compilation = workspace.Judge(evidence.Results, request.AsOf, today, evidence.Diagnostics);
        var judgement = Judgement.Of(compilation, files.Diagnostics) with
        {
            Kept = request.Cache is { } cache && !evidence.Kept.IsEmpty ? new KeptAnswers(cache, evidence.Kept) : null,
        };
        return use(request.System is { } system ? Only(judgement, system) : judgement, workspace, files.Root);
    }

    private static EvidenceEvaluation Evaluate(BoundWorkspace workspace, string root, JudgingRequest request, DateOnly today)
    {
        var changes = request.UsesHistory ? ThresholdHistory.Read(root, workspace, revision: null, today) : ImmutableDictionary<string, ThresholdChange>.Empty;
        using var progress = new ProgressBar();
        var options = new EvidenceOptions
        {
            Progress = progress,
            TakesDigests = request.ShowsDigests,
            Cache = request.Cache is { } folder ? new AnswerFolder(folder) : null,
            ThresholdChanges = changes,
        };
        return EvidenceEvaluator.Evaluate(workspace.Symbols, new WorkspaceEvidenceFiles(root), request.AsOf, today, options);
    }

    /// <summary>Writes a judgement in the format asked for.</summary>
    public static void Write(JudgingRequest request, Judgement judgement, Action<TextPage> writeText)
    {
        if (request.Format == ReportFormat.Json)
        {
            ResultOutput.WriteBytes(request.Output, stream => JsonReport.Write(stream, judgement, ProductVersion.Text));
        }
        else
        {
            ResultOutput.WriteText(request.Output, writeText);
        }
    }

    /// <summary>For the commands that do not show diagnostics themselves.</summary>
    public static void WarnOfErrors(Judgement judgement) => WarnOfErrors(judgement.Diagnostics);

    public static void WarnOfErrors(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
        {
            ErrorOutput.Write($"the sources have errors ({errors}); \"mapping check\" shows them.");
        }
    }

    public static int StatusOf(Judgement judgement) => judgement switch
    {
        { HasErrors: true } => ExitStatus.SourceErrors,
        { EveryGateHolds: false } => ExitStatus.GateFails,
        _ => ExitStatus.Success,
    };

    /// <summary>With a baseline, a gate that fails only for what is accepted does not fail the build.</summary>
    public static int StatusOf(Judgement judgement, BaselineComparison? baseline) => (StatusOf(judgement), baseline) switch
    {
        (ExitStatus.GateFails, { Fails: false }) when judgement.Coverage.HasJudged => ExitStatus.Success,
        var (status, _) => status,
    };

    /// <exception cref="UsageException">The workspace declares no such system.</exception>
    public static void RequireSystem(WorkspaceSymbols symbols, string system)
    {
        var names = symbols.Systems.Select(symbol => symbol.Name).ToList();
        if (!names.Contains(system))
        {
            throw new UsageException((names.Count, NearestName.Find(system, names)) switch
            {
                (0, _) => $"There is no system \"{system}\": the workspace declares none.",
                (_, { } nearest) => $"There is no system \"{system}\"; did you mean \"{nearest}\"?",
                _ => $"There is no system \"{system}\"; there is: {string.Join(", ", names)}.",
            });
        }
    }

    private static Judgement Only(Judgement judgement, string system)
    {
        // Where the sources have errors, the system may be declared in what is broken: say that instead.
        if (!judgement.HasErrors)
        {
            RequireSystem(judgement.Symbols, system);
        }

        return judgement.Only(system);
    }
}
