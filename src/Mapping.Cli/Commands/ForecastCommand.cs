using System.CommandLine;
using System.Globalization;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Forecasting;
using Mapping.Reports.Json;
using Mapping.Reports.Text;
using Mapping.Workspaces.Evidence;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping forecast</c>: what turns if nothing new arrives. It judges nothing, so a red gate is no failure of the command.</summary>
internal static class ForecastCommand
{
    private const int DefaultDays = 90;

    public static Command Build()
    {
        var command = new Command("forecast", "Show by date what turns if nothing new arrives: evidence, reviews, waivers, attestations, controls, obligations, gates.");
        var days = new Option<string?>("--days")
        {
            Description = string.Create(CultureInfo.InvariantCulture, $"How many days to look ahead, 1 to {EvidenceForecaster.MaxDays}. Default: {DefaultDays}."),
            HelpName = "N",
        };
        var options = new JudgingOptions();
        options.AddForecastTo(command);
        command.Options.Add(days);
        command.SetAction(parsed => Run(options.Read(parsed), DaysOf(parsed.GetValue(days))));
        return command;
    }

    private static int Run(JudgingRequest request, int days)
    {
        var files = JudgedSources.Read(request.Path);
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        OutputFile.RefuseInput(request.Output, files.Root, workspace.Symbols);
        var diagnostics = workspace.Diagnostics.AddRange(files.Diagnostics).AddRange(RunDiagnostics.Of(workspace)).Sort(Diagnostic.Compare);
        var hasErrors = diagnostics.Any(diagnostic => diagnostic.IsError);
        WorkspaceJudge.WarnOfErrors(diagnostics);
        if (request.System is { } system && !hasErrors)
        {
            WorkspaceJudge.RequireSystem(workspace.Symbols, system);
        }

        var evidence = Evidence(workspace, new WorkspaceEvidenceFiles(files.Root), request.AsOf, days);
        var forecast = WorkspaceForecaster.Forecast(workspace, evidence, request.System) with { Diagnostics = diagnostics };
        Write(request, forecast);
        return (hasErrors, forecast.HasJudged) switch
        {
            (true, _) => ExitStatus.SourceErrors,
            (_, false) => ExitStatus.GateFails,
            _ => ExitStatus.Success,
        };
    }

    private static EvidenceForecast Evidence(BoundWorkspace workspace, WorkspaceEvidenceFiles files, DateOnly asOf, int days)
    {
        using var progress = new ProgressBar();
        return EvidenceForecaster.Forecast(workspace.Symbols, files, asOf, days, new EvidenceOptions { Progress = progress, Today = JudgingOptions.Today });
    }

    private static void Write(JudgingRequest request, WorkspaceForecast forecast)
    {
        if (request.Format == ReportFormat.Json)
        {
            ResultOutput.WriteBytes(request.Output, stream => ForecastJson.Write(stream, forecast, ProductVersion.Text));
        }
        else
        {
            ResultOutput.WriteText(request.Output, page => ForecastReport.Write(page, forecast));
        }
    }

    private static int DaysOf(string? text)
    {
        if (text is null)
        {
            return DefaultDays;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= EvidenceForecaster.MaxDays
            ? days
            : throw new UsageException(string.Create(
                CultureInfo.InvariantCulture,
                $"\"{text}\" is no number of days to look ahead; write one from 1 to {EvidenceForecaster.MaxDays}, as in --days {DefaultDays}."));
    }
}
