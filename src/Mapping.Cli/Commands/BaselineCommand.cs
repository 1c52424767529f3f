using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Reports.Baselines;
using Mapping.Reports.Findings;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping baseline</c>: accepts a workspace as it stands, for <c>mapping check --baseline</c>.</summary>
internal static class BaselineCommand
{
    public static Command Build()
    {
        var command = new Command("baseline", "Write down what is found today, so that \"check --baseline\" reports only what is new since.");
        var options = new JudgingOptions(ReportFormat.Json);
        options.AddCommonTo(command);
        command.SetAction(parsed => Run(options.Read(parsed)));
        return command;
    }

    private static int Run(JudgingRequest request)
    {
        var judgement = WorkspaceJudge.Judge(request);
        if (judgement.HasErrors)
        {
            ErrorOutput.Write("the sources have errors, which nobody can accept; \"mapping check\" shows them. Nothing is written.");
            return ExitStatus.SourceErrors;
        }

        if (!judgement.Coverage.HasJudged)
        {
            ErrorOutput.Write("no obligation is judged, so there is nothing to accept. Nothing is written.");
            return ExitStatus.GateFails;
        }

        var baseline = Baseline.Of(judgement, JudgementFindings.Of(judgement));
        ResultOutput.WriteLines(request.Output, writer => BaselineWriter.Write(writer, baseline));
        return ExitStatus.Success;
    }
}
