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
    private const int NamesShown = 6;

    private const int TextLength = 240;

    private const int SentenceLength = 1_000;

    /// <summary>How much is shown, the most first; the page and JSON leave nothing out.</summary>
    private static readonly ImmutableArray<Size> Sizes =
        [new(20, 15, int.MaxValue, int.MaxValue), new(10, 6, 50, 100), new(5, 3, 20, 40), new(3, 2, 8, 15), new(1, 1, 2, 5), new(0, 0, 0, 0)];

    /// <param name="output">Gets UTF-8, as much as a comment on a pull request may hold; the same judgement gives the same bytes.</param>
    /// <param name="content">What is reported.</param>
    public static void Write(Stream output, ReportContent content)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
        CommentLimit.Write(text, Sizes, (page, size) => Write(new MarkdownPage(page), content, size));
    }

    private static void Write(MarkdownPage page, ReportContent content, Size size)
    {
        var judgement = content.Judgement;
        page.Heading(2, "Regulatory coverage");
        page.Paragraph(HtmlText.Cut(VerdictText.Of(judgement).Text, SentenceLength), $"{VerdictText.Obligations(judgement)}, as of {DateWords.Of(judgement.Coverage.AsOf)}.");
        foreach (var sentence in judgement.Basis.Take(size.Sentences))
        {
            page.Paragraph(HtmlText.Cut(sentence, SentenceLength));
        }

        WriteMore(page, judgement.Basis.Length, size.Sentences, "sentence on what it rests on", "sentences on what it rests on");
        WriteGates(page, judgement, size);
        foreach (var system in judgement.Coverage.Systems.Take(size.Systems))
        {
            WriteOpen(page, system, judgement, size);
        }

        foreach (var gap in content.Gaps.Take(size.Systems))
        {
            ProductsMarkdown.Write(page, gap);
        }

        WriteMore(page, judgement.Coverage.Systems.Length, size.Systems, "system", "systems");
    }

    private static void WriteGates(MarkdownPage page, Judgement judgement, Size size)
    {
        var rows = judgement.Coverage.Gates
            .SelectMany(gate => gate.Requirements.Select(requirement => RowOf(gate, requirement)))
            .ToList();
        if (rows.Count > 0 && size.Requirements > 0)
        {
            page.Table(["Gate", "Requirement", "Verdict", "Share", "Blocked by"], rows.Take(size.Requirements));
        }

        WriteMore(page, rows.Count, size.Requirements, "requirement of gates", "requirements of gates");
    }

    private static void WriteMore(MarkdownPage page, int count, int shown, string one, string many)
    {
        if (count > shown)
        {
            page.Paragraph($"And {Counts.Of(count - shown, one, many)} more; \"mapping report\" writes all of them.");
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

    private static void WriteOpen(MarkdownPage page, SystemCoverage system, Judgement judgement, Size size)
    {
        var work = OpenWork.Of(system, judgement.Evidence);
        if (work.IsEmpty)
        {
            page.Paragraph(NothingOpen.In(system, $" for {system.System.Name}"));
            return;
        }

        page.Heading(3, $"Open for {system.System.Name}, by owner");
        page.Table(["Owner", "Outcome", "Obligations", "What to do"], work.Take(size.Owners).SelectMany(owner => RowsOf(owner, size.Steps)));
        if (work.Length > size.Owners)
        {
            page.Paragraph($"And {Counts.Of(work.Length - size.Owners, "owner")} more.");
        }
    }

    private static IEnumerable<ImmutableArray<string>> RowsOf(OpenWork work, int steps)
    {
        var owner = HtmlText.Cut(work.Owner?.Name ?? work.Title, TextLength);
        foreach (var step in work.Steps.Take(steps))
        {
            yield return
            [
                owner,
                CoverageNames.NameOf(step.Outcome),
                HtmlText.Cut($"{step.Framework.Framework.Id} {Counts.Few(NamesOf(step), NamesShown)}", TextLength),
                HtmlText.Cut(step.Next, TextLength),
            ];
        }

        if (work.Steps.Length > steps)
        {
            yield return [owner, "", $"and {Counts.Of(work.Steps.Length - steps, "step")} more", ""];
        }
    }

    private static ImmutableArray<string> NamesOf(OpenStep step) => [.. step.Obligations.Select(obligation => obligation.Provision.DisplayName)];

    /// <summary>How many of each are shown.</summary>
    private readonly record struct Size(int Owners, int Steps, int Systems, int Requirements)
    {
        public int Sentences => Math.Max(Requirements, 5);
    }
}
