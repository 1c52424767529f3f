using System.CommandLine;
using Mapping.Reports.Text;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping check</c>: the verdict, and what is wrong with the sources.</summary>
internal static class CheckCommand
{
    public static Command Build()
    {
        var command = new Command("check", "Judge a workspace: errors, gates, gaps. Status 1 when a gate does not hold, 2 when the sources have errors.");
        var options = new JudgingOptions();
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed)));
        return command;
    }

    private static int Run(JudgingRequest request)
    {
        var judgement = WorkspaceJudge.Judge(request);
        WorkspaceJudge.Write(request, judgement, page => CheckReport.Write(page, judgement));
        return WorkspaceJudge.StatusOf(judgement);
    }
}
