using System.CommandLine;
using Mapping.Reports.Text;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping coverage</c>: the whole matrix, with sums.</summary>
internal static class CoverageCommand
{
    public static Command Build()
    {
        var command = new Command("coverage", "Show every obligation with its outcome and controls, and sums by article, domain, pillar and owner.");
        var options = new JudgingOptions();
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed)));
        return command;
    }

    private static int Run(JudgingRequest request)
    {
        var judgement = WorkspaceJudge.Judge(request);
        WorkspaceJudge.Write(request, judgement, page => CoverageReport.Write(page, judgement));
        WorkspaceJudge.WarnOfErrors(judgement);
        return WorkspaceJudge.StatusOf(judgement);
    }
}
