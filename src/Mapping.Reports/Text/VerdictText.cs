using System.Globalization;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>The verdict on a workspace in two sentences: whether its gates hold, and how many obligations are how far.</summary>
internal static class VerdictText
{
    public static (string Text, VerdictKind Kind) Of(Judgement judgement)
    {
        var gates = judgement.Coverage.Gates;
        if (judgement.HasErrors)
        {
            return ("Not judged: the sources have errors.", VerdictKind.Bad);
        }

        var failing = gates.Where(gate => gate.Fails).Select(gate => $"{gate.Name} for {gate.System.Name}").ToList();
        return (gates.Length, failing.Count) switch
        {
            (0, _) => ("Nothing to judge: no system is declared.", VerdictKind.Bad),
            _ when !judgement.Coverage.HasJudged => ("Nothing was judged, so no gate holds.", VerdictKind.Bad),
            (_, 0) => (gates.Length == 1 ? "The gate holds." : gates.All(gate => gate.Holds) ? "Every gate holds." : "Every gate holds that has something to judge.", VerdictKind.Good),
            _ => ($"{Counts.Of(failing.Count, "gate does", "gates do")} not hold: {Counts.Few(failing, 3)}.", VerdictKind.Bad),
        };
    }

    /// <summary>A waiver settles what is open; it does not close it.</summary>
    private static bool IsWaivedInDesign(ObligationResult obligation) => obligation.Outcome == Outcome.Waived && obligation.Design != DesignState.Mapped;

    /// <summary>A clause without a full stop.</summary>
    public static string Obligations(Judgement judgement)
    {
        var systems = judgement.Coverage.Systems;
        var obligations = systems.SelectMany(system => system.Obligations).ToList();
        var open = obligations.Where(obligation => obligation.Outcome.IsOpen() || obligation.Outcome == Outcome.Waived).ToList();
        var inDesign = open.Count(obligation => obligation.Outcome.IsOpenInDesign() || IsWaivedInDesign(obligation));
        var uncovered = open.Count(obligation => !obligation.IsJudged);
        var waived = open.Count(obligation => obligation.Outcome == Outcome.Waived);
        return $"{Counts.Of(obligations.Count(obligation => obligation.IsCounted), "obligation")} of {Counts.Of(systems.Length, "system")}:"
            + $" {Counts.Of(inDesign, "gap")} in design, {(open.Count - inDesign - uncovered).ToString(CultureInfo.InvariantCulture)} mapped without passing evidence"
            + (waived == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {waived} of these waived"))
            + (uncovered == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {uncovered} that no catalog covers"));
    }
}
