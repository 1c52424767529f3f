using System.Globalization;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>The verdict on a workspace in two sentences: whether its gates hold, and how many obligations are how far.</summary>
internal static class VerdictText
{
    public static Piece Of(Judgement judgement)
    {
        var gates = judgement.Coverage.Gates;
        if (judgement.HasErrors)
        {
            return new Piece("Not judged: the sources have errors.", Style.Error);
        }

        var failing = gates.Where(gate => gate.Fails).Select(gate => $"{gate.Name} for {gate.System.Name}").ToList();
        return (gates.Length, failing.Count) switch
        {
            (0, _) => new Piece("Nothing to judge: no system is declared.", Style.Error),
            _ when !judgement.Coverage.HasJudged => new Piece("Nothing was judged, so no gate holds.", Style.Error),
            (_, 0) => new Piece(gates.Length == 1 ? "The gate holds." : gates.All(gate => gate.Holds) ? "Every gate holds." : "Every gate holds that has something to judge.", Style.Good),
            _ => new Piece($"{Counts.Of(failing.Count, "gate does", "gates do")} not hold: {Counts.Few(failing, 3)}.", Style.Error),
        };
    }

    /// <summary>A waiver settles what is open; it does not close it.</summary>
    private static bool IsWaivedInDesign(ObligationResult obligation) => obligation.Outcome == Outcome.Waived && obligation.Design != DesignState.Mapped;

    /// <summary>A clause without a full stop.</summary>
    public static string Obligations(Judgement judgement)
    {
        var systems = judgement.Coverage.Systems;
        var obligations = systems.SelectMany(system => system.Obligations).ToList();
        var open = obligations.Where(obligation => OutcomeStyles.IsGap(obligation) || obligation.Outcome == Outcome.Waived).ToList();
        var inDesign = open.Count(obligation => OutcomeStyles.IsDesignGap(obligation) || IsWaivedInDesign(obligation));
        var waived = open.Count(obligation => obligation.Outcome == Outcome.Waived);
        return $"{Counts.Of(obligations.Count(obligation => obligation.IsCounted), "obligation")} of {Counts.Of(systems.Length, "system")}:"
            + $" {Counts.Of(inDesign, "gap")} in design, {(open.Count - inDesign).ToString(CultureInfo.InvariantCulture)} mapped without passing evidence"
            + (waived == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {waived} of these waived"));
    }
}
