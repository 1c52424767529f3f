using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Text;

/// <summary>The gates of a system: which hold, and which obligations block the others.</summary>
internal static class GateText
{
    /// <summary>The longest label and a blank.</summary>
    private const int LabelWidth = 11;

    public static void Write(TextPage page, SystemCoverage system, Judgement judgement)
    {
        var gates = judgement.Coverage.Gates.Where(gate => gate.System == system.System).ToList();
        foreach (var gate in gates)
        {
            Write(page, gate);
        }

        if (gates.Count > 0)
        {
            page.Gap();
        }
    }

    private static void Write(TextPage page, GateResult gate)
    {
        page.Labelled(2, new Piece(GateWords.NameOf(gate), Style.Strong), $" {GateWords.Of(gate)}", OutcomeStyles.Of(gate.Standing.Kind()), hang: 2);
        foreach (var requirement in gate.Requirements)
        {
            Write(page, requirement);
        }
    }

    private static void Write(TextPage page, RequirementResult requirement)
    {
        var label = new Piece(GateWords.Of(requirement).PadRight(LabelWidth), OutcomeStyles.Of(requirement.Standing.Kind()));
        page.Labelled(4, label, $"{requirement.Text} ({GateWords.Figure(requirement)})");
        if (requirement.Standing == GateStanding.NotMet)
        {
            BlockerText.Write(page, indent: 4 + LabelWidth, requirement);
        }
    }
}
