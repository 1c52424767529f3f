using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>How outcomes look, and which of them are gaps.</summary>
internal static class OutcomeStyles
{
    public static Style Of(Outcome outcome) => outcome switch
    {
        Outcome.Evidenced => Style.Good,
        Outcome.Unmapped or Outcome.NotCovered or Outcome.Failing or Outcome.Unreadable => Style.Error,
        Outcome.Waived or Outcome.Excluded or Outcome.NotApplicable => Style.Muted,
        _ => Style.Warning,
    };

    /// <summary>A gap counts and is neither evidenced nor waived.</summary>
    /// <summary>Whether controls leave something of it open, whatever evidence says.</summary>
    public static bool IsDesignGap(ObligationResult obligation) => obligation.Outcome is Outcome.Partial or Outcome.Planned or Outcome.Unmapped;

    public static bool IsGap(ObligationResult obligation) => obligation.IsCounted && obligation.Outcome is not (Outcome.Evidenced or Outcome.Waived);

    public static Piece Label(Outcome outcome) => new(CoverageNames.NameOf(outcome), Of(outcome));
}
