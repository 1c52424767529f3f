using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Findings;
using Mapping.Reports.Markdown;
using Mapping.Reports.Text;

namespace Mapping.Reports.GitHub;

/// <summary>The summary of a job in Markdown: the verdict, each system in a line, and all findings by weight.</summary>
public static class JobSummary
{
    /// <summary>GitHub takes a megabyte of a step; with long messages this stays below half of it.</summary>
    private const int FindingsShown = 1_000;

    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    public static void Write(TextWriter output, CheckFindings check)
    {
        var judgement = check.Judgement;
        Line(output, $"## Mapping: {Verdict(check)}");
        Line(output, "");
        Line(output, $"As of {DateWords.Of(judgement.Coverage.AsOf)}.");
        Line(output, "");
        WriteBasis(output, judgement);
        WriteGates(output, judgement);
        WriteSystems(output, judgement);
        WriteBaseline(output, check);
        WriteFindings(output, check, GitHubReport.ByWeight(check.Reported));
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

    private static void WriteBaseline(TextWriter output, CheckFindings check)
    {
        if (check.Baseline is not { } baseline)
        {
            return;
        }

        Line(output, $"Compared with the baseline of {DateWords.Of(baseline.AsOf)}: {baseline.New.Length} new, {baseline.Accepted.Count} accepted, {baseline.Mended.Length} mended.");
        Line(output, "");
        foreach (var mended in baseline.Mended.Take(FindingsShown))
        {
            Line(output, $"- {Cell(mended.Sentence)}");
        }

        if (!baseline.Mended.IsEmpty)
        {
            Line(output, "");
        }
    }

    private static void WriteBasis(TextWriter output, Judgement judgement)
    {
        foreach (var sentence in judgement.Basis)
        {
            Line(output, Cell(sentence));
            Line(output, "");
        }
    }

    private static void WriteGates(TextWriter output, Judgement judgement)
    {
        if (judgement.Coverage.Gates.IsEmpty)
        {
            return;
        }

        Line(output, "| gate | system | verdict | requirement | met by |");
        Line(output, "|---|---|---|---|---:|");
        foreach (var gate in judgement.Coverage.Gates)
        {
            foreach (var requirement in gate.Requirements)
            {
                var words = GateWords.Of(requirement);
                var verdict = gate.Blocks(requirement) && !judgement.HasErrors ? $"**{words}**" : words;
                Line(output, $"| {Cell(gate.Name)} | {Cell(gate.System.Name)} | {verdict} | {Cell(requirement.Text)} | {Cell(GateWords.Figure(requirement))} |");
            }
        }

        Line(output, "");
    }

    private static void WriteSystems(TextWriter output, Judgement judgement)
    {
        foreach (var system in judgement.Coverage.Systems)
        {
            var totals = system.Totals;
            var parts = Outcomes.Where(outcome => totals[outcome] > 0)
                .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{totals[outcome]} {CoverageNames.NameOf(outcome)}"));
            Line(output, $"**{Cell(system.System.Name)}**: {Counts.Of(totals.Obligations, "obligation")} ({string.Join(", ", parts)})");
            Line(output, "");
        }
    }

    private static void WriteFindings(TextWriter output, CheckFindings check, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            return;
        }

        Line(output, "| level | finding | where |");
        Line(output, "|---|---|---|");
        foreach (var finding in findings.Take(FindingsShown))
        {
            var help = finding.Help is { } text ? $" {text}" : "";
            var place = string.Create(CultureInfo.InvariantCulture, $"{check.PathOf(finding.Location)}:{finding.Location.Start.Line}");
            Line(output, $"| {FindingLevels.NameOf(finding.Level)} | {finding.Rule.Code} {Cell(finding.Message + help)} | {Cell(place)} |");
        }

        Line(output, "");
        if (findings.Length > FindingsShown)
        {
            Line(output, $"And {Counts.Of(findings.Length - FindingsShown, "more finding")}: `mapping check` lists them.");
            Line(output, "");
        }
    }

    private static string Cell(string text) => SafeMarkdown.Of(text);

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
