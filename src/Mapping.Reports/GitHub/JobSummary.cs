using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Baselines;
using Mapping.Reports.Findings;
using Mapping.Reports.Markdown;
using Mapping.Reports.Text;

namespace Mapping.Reports.GitHub;

/// <summary>The summary of a job in Markdown: the verdict, each system in a line, and all findings by weight.</summary>
public static class JobSummary
{
    /// <summary>GitHub takes a megabyte of a step; with long messages this stays below half of it.</summary>
    private const int FindingsShown = 1_000;

    public static void Write(TextWriter output, CheckFindings check)
    {
        var judgement = check.Judgement;
        var page = new MarkdownPage(output);
        page.Heading(2, $"Mapping: {Verdict(check)}");
        page.Paragraph($"As of {DateWords.Of(judgement.Coverage.AsOf)}.");
        foreach (var sentence in judgement.Basis)
        {
            page.Paragraph(sentence);
        }

        WriteGates(page, judgement);
        foreach (var system in judgement.Coverage.Systems)
        {
            page.Paragraph(system.System.Name, $": {Counts.Of(system.Totals.Obligations, "obligation")} ({system.Totals.Listed(OutcomeFacts.All)})");
        }

        WriteBaseline(page, check);
        WriteFindings(page, check, GitHubReport.ByWeight(check.Reported));

        // What the next step of the job writes is appended, and must not go on with the last table.
        output.Write('\n');
    }

    private static string Verdict(CheckFindings check) => (check.ExitStatus, check.Baseline) switch
    {
        (0, null) => "every gate holds",
        (1, _) when !check.Judgement.Coverage.HasJudged => "nothing was judged",
        (0, _) => "nothing new fails",
        (1, null) => "a gate does not hold",
        (1, _) => "something new fails",
        _ => "not judged, the sources have errors",
    };

    private static void WriteBaseline(MarkdownPage page, CheckFindings check)
    {
        if (check.Baseline is not { } baseline)
        {
            return;
        }

        page.Paragraph($"Compared with the baseline of {DateWords.Of(baseline.AsOf)}: {baseline.New.Length} new, {baseline.Accepted.Count} accepted, {baseline.Mended.Length} mended{Taken(baseline)}.");
        if (!baseline.Mended.IsEmpty || !baseline.TakenAway.IsEmpty)
        {
            page.List(baseline.TakenAway.Concat(baseline.Mended).Take(FindingsShown).Select(mended => mended.Sentence));
        }
    }

    private static string Taken(BaselineComparison baseline) => baseline.TakenAway.IsEmpty ? "" : $", {baseline.TakenAway.Length} gone without being mended";

    private static void WriteGates(MarkdownPage page, Judgement judgement)
    {
        if (!judgement.Coverage.Gates.IsEmpty)
        {
            page.Table(
                ["gate", "system", "verdict", "requirement", "met by"],
                judgement.Coverage.Gates.SelectMany(gate => gate.Requirements.Select(requirement => RowOf(gate, requirement, judgement))));
        }
    }

    private static IEnumerable<MarkdownCell> RowOf(GateResult gate, RequirementResult requirement, Judgement judgement) =>
    [
        new(gate.Name),
        new(gate.System.Name),
        new(GateWords.Of(requirement), IsStrong: gate.Blocks(requirement) && !judgement.HasErrors),
        new(requirement.Text),
        new(GateWords.Figure(requirement)),
    ];

    private static void WriteFindings(MarkdownPage page, CheckFindings check, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            return;
        }

        page.Table(["level", "finding", "where"], findings.Take(FindingsShown).Select(finding => RowOf(finding, check)));
        if (findings.Length > FindingsShown)
        {
            page.Paragraph($"And {Counts.Of(findings.Length - FindingsShown, "more finding")}: \"mapping check\" lists them.");
        }
    }

    private static ImmutableArray<string> RowOf(Finding finding, CheckFindings check) =>
    [
        FindingLevels.NameOf(finding.Level),
        $"{finding.Rule.Code} {finding.Message}{(finding.Help is { } help ? $" {help}" : "")}",
        string.Create(CultureInfo.InvariantCulture, $"{check.PathOf(finding.Location)}:{finding.Location.Start.Line}"),
    ];
}
