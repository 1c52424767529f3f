using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Text;

/// <summary>Explains a provision: what it asks, whom and when it binds, and for each system who covers what of it, through what, and what is missing.</summary>
public static class ExplainReport
{
    public static void Write(TextPage page, Judgement judgement, Framework framework, Provision provision)
    {
        ProvisionText.Write(page, framework, provision);
        foreach (var system in SystemExplanation.Of(judgement.Coverage, judgement.Evidence, framework, provision))
        {
            Write(page, system, judgement.Coverage.AsOf);
        }
    }

    private static void Write(TextPage page, SystemExplanation explanation, DateOnly asOf)
    {
        var system = explanation.System;
        page.Labelled(0, new Piece(system.Name, Style.Strong), $"  {system.Title}, as of {DateWords.Of(asOf)}", hang: 2);
        page.Paragraph(2, explanation.Summary);
        page.Gap();
        foreach (var part in explanation.Parts)
        {
            Write(page, part);
        }
    }

    private static void Write(TextPage page, PartExplanation part)
    {
        var (label, title) = part.Outcome is { } outcome
            ? (OutcomeStyles.Label(outcome), $"  {part.Provision.DisplayName}: {part.Provision.Title}")
            : (new Piece(part.State, Style.Warning), $"  {part.Provision.DisplayName}");
        page.Labelled(2, label, title, Style.Strong, hang: 2);
        foreach (var sentence in part.Sentences)
        {
            page.Labelled(4 + (2 * sentence.Depth), "- ", sentence.Text);
        }

        page.Gap();
    }
}
