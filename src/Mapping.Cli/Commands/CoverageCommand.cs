using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Reports.Json;
using Mapping.Reports.Portfolios;
using Mapping.Reports.Text;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping coverage</c>: the whole matrix, with sums.</summary>
internal static class CoverageCommand
{
    private const string BySystem = "system";

    public static Command Build()
    {
        var command = new Command("coverage", "Show every obligation with its outcome and controls, and sums by article, domain, pillar and owner.");
        var options = new JudgingOptions(ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown);
        var by = new Option<string?>("--by")
        {
            Description = "\"system\" shows the portfolio instead: systems across, articles down.",
            HelpName = "WHAT",
        };
        options.AddTo(command);
        command.Options.Add(by);
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(by)));
        return command;
    }

    private static int Run(JudgingRequest request, string? by) => (by, request.Format) switch
    {
        (null, ReportFormat.Markdown) => throw new UsageException("The matrix is not written as markdown; \"--by system\" is, and \"mapping report --format markdown\" is the verdict in short."),
        (null, _) => Run(request),
        (BySystem, _) => RunBySystem(request),
        _ => throw new UsageException($"There is nothing to show coverage by \"{by}\"; write \"--by {BySystem}\"."),
    };

    private static int Run(JudgingRequest request)
    {
        var judgement = WorkspaceJudge.Judge(request);
        WorkspaceJudge.Write(request, judgement, page => CoverageReport.Write(page, judgement));
        WorkspaceJudge.WarnOfErrors(judgement);
        return WorkspaceJudge.StatusOf(judgement);
    }

    private static int RunBySystem(JudgingRequest request)
    {
        var judgement = WorkspaceJudge.Judge(request with { ShowsDigests = false });
        switch (request.Format)
        {
            case ReportFormat.Json:
                ResultOutput.WriteBytes(request.Output, stream => PortfolioJson.Write(stream, judgement, ProductVersion.Text));
                break;
            case ReportFormat.Markdown:
                ResultOutput.WritePlain(request.Output, writer => PortfolioMarkdown.Write(writer, judgement));
                break;
            default:
                ResultOutput.WriteText(request.Output, page => PortfolioText.Write(page, judgement));
                break;
        }

        WorkspaceJudge.WarnOfErrors(judgement);
        return WorkspaceJudge.StatusOf(judgement);
    }
}
