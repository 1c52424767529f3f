using Mapping.Compiler;
using Mapping.Evidence;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Forecasting;
using Mapping.Workspaces;
using Mapping.Workspaces.Evidence;

namespace Mapping.Reports.Tests;

/// <summary>The examples of the repository with their evidence, each judged as of the day that its README names.</summary>
internal static class Example
{
    private static readonly Lazy<ReportContent> Loans = new(() => Judge("loan-scoring", new DateOnly(2026, 11, 23)));

    private static readonly Lazy<ReportContent> Agents = new(() => Judge("agent-platform", new DateOnly(2026, 11, 27)));

    public static ReportContent LoanScoring => Loans.Value;

    public static ReportContent AgentPlatform => Agents.Value;

    private static ReportContent Judge(string example, DateOnly asOf)
    {
        var files = WorkspaceReader.Read(Path.Join(Repository.Root, "examples", example));
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        var evidenceFiles = new WorkspaceEvidenceFiles(files.Root);
        var evidence = EvidenceEvaluator.Evaluate(workspace.Symbols, evidenceFiles, asOf, asOf, new EvidenceOptions());
        var compilation = workspace.Judge(evidence.Results, asOf, asOf, evidence.Diagnostics);
        var ahead = EvidenceForecaster.Forecast(workspace.Symbols, evidenceFiles, asOf, 90, new EvidenceOptions());
        return new ReportContent(Judgement.Of(compilation, files.Diagnostics), WorkspaceForecaster.Forecast(workspace, ahead, null), "1.0.0")
        {
            Gaps = compilation.AnalyzeGaps(),
            PlaceAddress = (path, line) => line is null ? path : $"{path}#L{line}",
        };
    }
}
