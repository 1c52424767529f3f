using System.CommandLine;
using Mapping.Cli.Hosting;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping report</c>: the verdict as a document for people who do not sit at the terminal.</summary>
internal static class ReportCommand
{
    public static Command Build()
    {
        var command = new Command("report", "Write the verdict as a document: one page that needs nothing else, or a short text for a pull request.");
        var view = new Option<string?>("--view") { Description = ReportViews.Describe(), HelpName = "VIEW" };
        var options = new JudgingOptions(ReportViews.Formats);
        options.AddTo(command);
        command.Options.Add(view);
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(view)));
        return command;
    }

    private static int Run(JudgingRequest request, string? viewName)
    {
        var write = ReportViews.WriterOf(viewName, request.Format);
        var source = ReportSource.Read(request);
        WorkspaceJudge.WarnOfErrors(source.Judgement);
        ResultOutput.WriteBytes(request.Output, stream => write(stream, source));
        return WorkspaceJudge.StatusOf(source.Judgement);
    }
}
