using Mapping.Compiler;
using Mapping.Evidence;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Forecasting;
using Mapping.Workspaces;
using Mapping.Workspaces.Evidence;

namespace Mapping.Reports.Tests;

/// <summary>The example of the repository with its evidence, judged as of the day that its README names.</summary>
internal static class Example
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    private static readonly Lazy<ReportContent> Judged = new(Judge);

    public static ReportContent LoanScoring => Judged.Value;

    private static ReportContent Judge()
    {
        var files = WorkspaceReader.Read(Path.Join(Repository.Root, "examples", "loan-scoring"));
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        var evidenceFiles = new WorkspaceEvidenceFiles(files.Root);
        var evidence = EvidenceEvaluator.Evaluate(workspace.Symbols, evidenceFiles, AsOf, AsOf, new EvidenceOptions());
        var compilation = workspace.Judge(evidence.Results, AsOf, AsOf, evidence.Diagnostics);
        var ahead = EvidenceForecaster.Forecast(workspace.Symbols, evidenceFiles, AsOf, 90, new EvidenceOptions());
        return new ReportContent(Judgement.Of(compilation, files.Diagnostics), WorkspaceForecaster.Forecast(workspace, ahead, null), "1.0.0")
        {
            Gaps = compilation.AnalyzeGaps(),
            PlaceAddress = (path, line) => line is null ? path : $"{path}#L{line}",
        };
    }
}
