using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Forecasting;
using Mapping.Reports;
using Mapping.Reports.Vendors;
using Mapping.Workspaces.Evidence;

namespace Mapping.Cli.Commands;

/// <summary>What documents are written from: the verdict, and a look ahead for those that show one.</summary>
/// <param name="Judgement">The verdict, of the systems asked about.</param>
/// <param name="Workspace">What was judged.</param>
/// <param name="Root">The folder that it was read from.</param>
/// <param name="Request">What was asked.</param>
internal sealed record ReportSource(Judgement Judgement, BoundWorkspace Workspace, string Root, JudgingRequest Request)
{
    /// <summary>A quarter: what a board decides on before it meets again.</summary>
    private const int DaysAhead = 90;

    public static ReportSource Read(JudgingRequest request) =>
        WorkspaceJudge.Judge(request, (judgement, workspace, root) => new ReportSource(judgement, workspace, root, request));

    /// <summary>The verdict with what products do for each system.</summary>
    public ReportContent Content => new(Judgement, Forecast: null, ProductVersion.Text)
    {
        Gaps = [.. Workspace.AnalyzeGaps(Judgement.Coverage, Judgement.Evidence).Select(gap => MissingAttestations.Mark(gap, Judgement.Diagnostics))],
        PlaceAddress = PlaceAddresses.From(Root, Request.Output),
    };

    /// <summary>The same with the look ahead, which reads the evidence by day.</summary>
    public ReportContent WithForecast() => Content with { Forecast = Forecast() };

    private WorkspaceForecast Forecast()
    {
        using var progress = new ProgressBar();
        var evidence = EvidenceForecaster.Forecast(
            Workspace.Symbols, new WorkspaceEvidenceFiles(Root), Request.AsOf, DaysAhead, new EvidenceOptions { Progress = progress, Today = JudgingOptions.Today });
        return WorkspaceForecaster.Forecast(Workspace, evidence, Request.System) with { Diagnostics = Judgement.Diagnostics };
    }
}
