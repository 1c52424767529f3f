using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Text;

/// <summary>The verdict on a workspace for the terminal: what is wrong with the sources, then each system, then one line that sums it up.</summary>
public static class CheckReport
{
    public static void Write(TextPage page, Judgement judgement) => Write(page, judgement, CheckSelection.All);

    /// <param name="page">Where it goes.</param>
    /// <param name="judgement">The verdict; what of it somebody left out is said in a line.</param>
    /// <param name="selection">What of it is printed.</param>
    public static void Write(TextPage page, Judgement judgement, CheckSelection selection)
    {
        var diagnostics = Shown(judgement.Diagnostics);
        WriteDiagnostics(page, selection.IsSummary ? [.. diagnostics.Where(diagnostic => diagnostic.IsError)] : diagnostics);
        if (judgement.HasErrors && !judgement.Coverage.Systems.IsEmpty)
        {
            page.Paragraph(0, "The sources have errors. What follows judges what is whole of them; no gate is said to hold.", Style.Warning);
            page.Gap();
        }

        foreach (var system in judgement.Coverage.Systems)
        {
            SystemText.Write(page, system, judgement, selection);
        }

        WriteLeftOut(page, [.. selection.LeftOut(judgement)]);
        WriteSummary(page, judgement, diagnostics);
    }

    private static void WriteLeftOut(TextPage page, ImmutableArray<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            page.Paragraph(0, sentence, Style.Warning);
        }

        if (!sentences.IsEmpty)
        {
            page.Gap();
        }
    }

    /// <summary>Hints are for the editor: here they are counted at the end. That a file is empty explains what follows, so it comes first.</summary>
    private static void WriteDiagnostics(TextPage page, ImmutableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<Diagnostic> told = [.. diagnostics.Where(diagnostic => !IsHint(diagnostic)).OrderByDescending(diagnostic => diagnostic.Descriptor.Is(DiagnosticTags.Explains))];
        var rest = new FileRest(told);
        foreach (var diagnostic in told.Where(rest.IsShown))
        {
            DiagnosticText.Write(page, diagnostic);
            if (rest.After(diagnostic) is { } more)
            {
                page.Paragraph(0, more, Style.Warning);
                page.Gap();
            }
        }
    }

    private static bool IsHint(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Hint;

    /// <summary>What the verdict of a system says itself, and more of it, is left out here: gaps, open questions, what no scope names, rules that do not pass.</summary>
    private static ImmutableArray<Diagnostic> Shown(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => !diagnostic.Descriptor.Is(DiagnosticTags.OfVerdict) || diagnostic.Descriptor.Is(DiagnosticTags.BeforeVerdict))];

    private static void WriteSummary(TextPage page, Judgement judgement, ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        var hints = diagnostics.Count(IsHint);
        var found = $"{Counts.Of(errors, "error")}, {Counts.Of(warnings, "warning")}{(hints == 0 ? "" : $", {Counts.Of(hints, "hint")} (--format json)")}";
        var (text, kind) = VerdictText.Of(judgement);
        page.Labelled(0, new Piece(text, OutcomeStyles.Of(kind)), $" {found}, {VerdictText.Obligations(judgement)}.", hang: 0);
        BasisText.Write(page, judgement);
    }
}
