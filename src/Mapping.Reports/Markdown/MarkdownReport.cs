using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Markdown;

/// <summary>The verdict in short, for a pull request: whether the gates hold, and what is open, by who answers for it.</summary>
public static class MarkdownReport
{
    /// <summary>Code hosts refuse long comments.</summary>
    private const int MostOwners = 20;

    private const int MostSteps = 15;

    private const int NamesShown = 6;

    private const int TextLength = 240;

    /// <param name="output">Gets UTF-8; the same judgement gives the same bytes.</param>
    /// <param name="content">What is reported.</param>
    public static void Write(Stream output, ReportContent content)
    {
        var judgement = content.Judgement;
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
        var page = new MarkdownPage(text);
        page.Heading(2, "Regulatory coverage");
        page.Paragraph(VerdictText.Of(judgement).Text, $"{VerdictText.Obligations(judgement)}, as of {DateWords.Of(judgement.Coverage.AsOf)}.");
        foreach (var sentence in judgement.Basis)
        {
            page.Paragraph(sentence);
        }

        WriteGates(page, judgement);
        foreach (var system in judgement.Coverage.Systems)
        {
            WriteOpen(page, system, judgement);
        }

        foreach (var gap in content.Gaps)
        {
            ProductsMarkdown.Write(page, gap);
        }
    }

    private static void WriteGates(MarkdownPage page, Judgement judgement)
    {
        var rows = judgement.Coverage.Gates
            .SelectMany(gate => gate.Requirements.Select(requirement => RowOf(gate, requirement)))
            .ToList();
        if (rows.Count > 0)
        {
            page.Table(["Gate", "Requirement", "Verdict", "Share", "Blocked by"], rows);
        }
    }

    private static ImmutableArray<string> RowOf(GateResult gate, RequirementResult requirement) =>
    [
        $"{(gate.Gate is null ? "default" : gate.Name)} for {gate.System.Name}",
        HtmlText.Cut(requirement.Text, TextLength),
        GateWords.Of(requirement),
        GateWords.Figure(requirement),
        requirement.Standing != GateStanding.NotMet ? "" : string.Join("; ", BlockerText.Groups(requirement).Select(BlockersOf)),
    ];

    private static string BlockersOf((Outcome Outcome, int Count, string Names) group) =>
        HtmlText.Cut($"{Counts.Of(group.Count, CoverageNames.NameOf(group.Outcome), CoverageNames.NameOf(group.Outcome))}: {group.Names}", TextLength);

    private static void WriteOpen(MarkdownPage page, SystemCoverage system, Judgement judgement)
    {
        var work = OpenWork.Of(system, judgement.Evidence);
        if (work.IsEmpty)
        {
            page.Paragraph($"Nothing is open for {system.System.Name}.");
            return;
        }

        page.Heading(3, $"Open for {system.System.Name}, by owner");
        page.Table(["Owner", "Outcome", "Obligations", "What to do"], work.Take(MostOwners).SelectMany(RowsOf));
        if (work.Length > MostOwners)
        {
            page.Paragraph($"And {Counts.Of(work.Length - MostOwners, "owner")} more.");
        }
    }

    private static IEnumerable<ImmutableArray<string>> RowsOf(OpenWork work)
    {
        var owner = HtmlText.Cut(work.Owner?.Name ?? work.Title, TextLength);
        foreach (var step in work.Steps.Take(MostSteps))
        {
            yield return
            [
                owner,
                CoverageNames.NameOf(step.Outcome),
                HtmlText.Cut($"{step.Framework.Framework.Id} {Counts.Few(NamesOf(step), NamesShown)}", TextLength),
                HtmlText.Cut(step.Next, TextLength),
            ];
        }

        if (work.Steps.Length > MostSteps)
        {
            yield return [owner, "", $"and {Counts.Of(work.Steps.Length - MostSteps, "step")} more", ""];
        }
    }

    private static ImmutableArray<string> NamesOf(OpenStep step) => [.. step.Obligations.Select(obligation => obligation.Provision.DisplayName)];
}
