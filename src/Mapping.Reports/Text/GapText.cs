using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Text;

/// <summary>The gaps of a system by framework, each with what would bring it nearer to being closed.</summary>
internal static class GapText
{
    private const int OutcomeWidth = 16;

    public static void Write(TextPage page, SystemCoverage system, EvidenceResults evidence)
    {
        foreach (var framework in system.Obligations.Where(obligation => obligation.Outcome.IsOpen()).GroupBy(obligation => obligation.Framework.Framework))
        {
            var gaps = framework.ToList();
            page.Line(new Piece($"  Gaps in {framework.Key.Id} {framework.Key.Edition}: {gaps.Count}", Style.Strong));
            Write(page, gaps, system.System, evidence);
            page.Gap();
        }
    }

    /// <summary>Neighbours with the same next step share one line for it.</summary>
    private static void Write(TextPage page, List<ObligationResult> gaps, SystemSymbol system, EvidenceResults evidence)
    {
        var step = NextStep.Of(gaps[0], system, evidence);
        for (var i = 0; i < gaps.Count; i++)
        {
            var label = OutcomeStyles.Label(gaps[i].Outcome);
            page.Labelled(4, label with { Text = label.Text.PadRight(OutcomeWidth) }, $"{gaps[i].Provision.DisplayName}: {gaps[i].Provision.Title}");
            var next = i + 1 < gaps.Count ? NextStep.Of(gaps[i + 1], system, evidence) : null;
            if (step is not null && step != next)
            {
                page.Labelled(4 + OutcomeWidth, new Piece("next: ", Style.Muted), step, Style.Muted, hang: 2);
            }

            step = next;
        }
    }
}
