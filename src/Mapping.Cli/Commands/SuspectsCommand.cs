using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Reports.Json;
using Mapping.Reports.Readings;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping suspects</c>: the mappings that were made against other words than those in use.</summary>
internal static class SuspectsCommand
{
    public static Command Build()
    {
        var command = new Command("suspects", "List the mappings that were read in other words than those of the edition in use, with what differs.");
        var options = new JudgingOptions();
        options.AddCommonTo(command);
        command.SetAction(parsed => Run(options.Read(parsed)));
        return command;
    }

    private static int Run(JudgingRequest request)
    {
        var files = JudgedSources.Read(request.Path);
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        OutputFile.RefuseInput(request.Output, files.Root, workspace.Symbols);
        var diagnostics = workspace.Diagnostics.AddRange(files.Diagnostics);
        var mappings = workspace.Symbols.Controls.SelectMany(control => control.Mappings).ToList();
        var list = new SuspectList(
            request.AsOf,
            workspace.FindSuspects(request.AsOf),
            mappings.Count,
            mappings.Count(workspace.SaysWhatWasRead),
            diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            Decisions = workspace.FindSuspectDecisions(request.AsOf),
            BrokenLines = workspace.Lock?.Diagnostics.Length ?? 0,
        };
        if (request.Format == ReportFormat.Json)
        {
            ResultOutput.WriteBytes(request.Output, stream => SuspectsJson.Write(stream, list, ProductVersion.Text));
        }
        else
        {
            ResultOutput.WriteText(request.Output, page => SuspectText.Write(page, list));
        }

        WorkspaceJudge.WarnOfErrors(diagnostics);
        return (list.HasErrors, list.IsClean) switch
        {
            (true, _) => ExitStatus.SourceErrors,
            (_, false) => ExitStatus.GateFails,
            _ => ExitStatus.Success,
        };
    }
}
