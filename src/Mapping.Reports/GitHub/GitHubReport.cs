using System.Collections.Immutable;
using Mapping.Reports.Findings;
using Mapping.Reports.Text;

namespace Mapping.Reports.GitHub;

/// <summary>
/// Findings as annotations for GitHub. It shows ten errors, ten warnings and ten notices of a step, so the weightiest come first, and
/// no more than that are written; the job summary lists them all.
/// </summary>
public static class GitHubReport
{
    private const int ShownOfLevel = 10;

    public static void Write(TextWriter output, CheckFindings check)
    {
        var findings = ByWeight(check.Reported);
        foreach (var level in findings.GroupBy(finding => finding.Level))
        {
            foreach (var finding in level.Take(ShownOfLevel))
            {
                output.Write(WorkflowCommand.Of(finding, check));
                output.Write('\n');
            }
        }

        var more = findings.GroupBy(finding => finding.Level).Sum(level => Math.Max(0, level.Count() - ShownOfLevel));
        if (more > 0)
        {
            output.Write($"mapping: {Counts.Of(more, "more finding")} {(more == 1 ? "is" : "are")} in the job summary.\n");
        }

        if (check.Baseline is { Mended.IsEmpty: false } baseline)
        {
            output.Write(WorkflowCommand.Notice($"{Counts.Of(baseline.Mended.Length, "finding")} of the baseline {(baseline.Mended.Length == 1 ? "is" : "are")} mended: shrink it with \"mapping baseline\"."));
            output.Write('\n');
        }
    }

    /// <summary>The weightiest first. Hints are for the editor.</summary>
    internal static ImmutableArray<Finding> ByWeight(ImmutableArray<Finding> findings) =>
        [.. FindingWeights.Order(findings.Where(finding => !finding.IsHint))];
}
