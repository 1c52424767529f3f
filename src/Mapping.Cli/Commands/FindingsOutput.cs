using Mapping.Cli.Hosting;
using Mapping.Reports.Findings;
using Mapping.Reports.GitHub;
using Mapping.Reports.GitLab;
using Mapping.Reports.Json;
using Mapping.Reports.JUnit;
using Mapping.Reports.Sarif;
using Mapping.Reports.Text;

namespace Mapping.Cli.Commands;

/// <summary>Writes findings in the formats of CI systems, and comparisons with a baseline in any format.</summary>
internal static class FindingsOutput
{
    /// <summary>The file to which GitHub wants a job summary appended.</summary>
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    public static void Write(JudgingRequest request, CheckFindings check)
    {
        switch (request.Format)
        {
            case ReportFormat.Sarif:
                ResultOutput.WriteBytes(request.Output, stream => SarifReport.Write(stream, check));
                break;
            case ReportFormat.JUnit:
                ResultOutput.WriteBytes(request.Output, stream => JUnitReport.Write(stream, check));
                break;
            case ReportFormat.GitLab:
                ResultOutput.WriteBytes(request.Output, stream => GitLabReport.Write(stream, check));
                break;
            case ReportFormat.Json:
                ResultOutput.WriteBytes(request.Output, stream => JsonReport.Write(stream, check.Judgement, check.ToolVersion, check.Baseline));
                break;
            case ReportFormat.Text when check.Baseline is { } baseline:
                ResultOutput.WriteText(request.Output, page => BaselineReport.Write(page, check, baseline));
                break;
            default:
                ResultOutput.WriteLines(request.Output, writer => GitHubReport.Write(writer, check));
                WriteSummary(check);
                break;
        }
    }

    private static void WriteSummary(CheckFindings check)
    {
        if (Environment.GetEnvironmentVariable(SummaryVariable) is { Length: > 0 } path)
        {
            ResultOutput.AppendLines(path, writer => JobSummary.Write(writer, check));
        }
    }
}
