using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Reports;
using Mapping.Reports.Baselines;
using Mapping.Reports.Findings;
using Mapping.Reports.Text;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping check</c>: the verdict, and what is wrong with the sources.</summary>
internal static class CheckCommand
{
    public static Command Build()
    {
        var command = new Command("check", "Judge a workspace: errors, gates, gaps. Status 1 when a gate does not hold, 2 when the sources have errors.");
        var options = new JudgingOptions(
            ReportFormat.Text, ReportFormat.Json, ReportFormat.Sarif, ReportFormat.JUnit, ReportFormat.GitHub, ReportFormat.GitLab);
        var baseline = new Option<string?>("--baseline")
        {
            Description = "Report only what is new since the state that this file accepts; \"mapping baseline\" writes it.",
            HelpName = "FILE",
        };
        options.AddTo(command);
        command.Options.Add(baseline);
        var history = new Option<bool>("--history")
        {
            Description = "Compare each \"threshold set\" with the git commit that last changed what its rule expects.",
        };
        command.Options.Add(history);
        var selection = new SelectionOptions();
        selection.AddTo(command);
        command.SetAction(parsed => Run(
            options.Read(parsed) with { UsesHistory = parsed.GetValue(history) }, parsed.GetValue(baseline), selection.Read(parsed)));
        return command;
    }

    private static int Run(JudgingRequest request, string? baselineFile, SelectionRequest selection)
    {
        selection.RefuseWith(request.Format, baselineFile);
        OutputFile.RefuseSame(request.Output, baselineFile, "the baseline");

        // A file that is no baseline is said before the work is done.
        var baseline = baselineFile is null ? null : BaselineFile.Read(baselineFile);
        var judgement = WorkspaceJudge.Judge(request with { ShowsDigests = request.Format == ReportFormat.Json });
        var printed = selection.Of(judgement);
        var decided = selection.Gate is { } gate ? judgement.OnlyGate(gate) : judgement;
        var status = WorkspaceJudge.StatusOf(decided);
        if (baseline is null && request.Format is ReportFormat.Text or ReportFormat.Json)
        {
            WorkspaceJudge.Write(request, judgement, page => CheckReport.Write(page, decided, printed));
            return status;
        }

        var check = FindingsOf(request, judgement, decided, baseline);
        FindingsOutput.Write(request, check);
        return check.ExitStatus;
    }

    private static CheckFindings FindingsOf(JudgingRequest request, Judgement judgement, Judgement decided, Baseline? baseline)
    {
        var findings = JudgementFindings.Of(judgement);
        var comparison = baseline is null ? null : BaselineComparison.Of(baseline, judgement, findings, request.System);
        return new CheckFindings(judgement, findings, ProductVersion.Text)
        {
            Folder = RepositoryFolder.Of(request.Path),
            ExitStatus = WorkspaceJudge.StatusOf(decided, comparison),
            Baseline = comparison,
        };
    }
}
