using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says why an obligation is open: no control, only plans, a part, evidence that does not pass, or a waiver that has ended.</summary>
public static class OpenCause
{
    /// <summary>One clause without a full stop; null where nothing is open.</summary>
    public static string? Of(Compilation compilation, ObligationResult obligation, SystemSymbol system)
    {
        if (Why(obligation, system, compilation.Evidence) is not { } why)
        {
            return null;
        }

        return obligation.LastEnded is { } ended ? $"{DecisionWords.Ended(ended)}; {why}" : why;
    }

    private static string? Why(ObligationResult obligation, SystemSymbol system, EvidenceResults evidence) => obligation switch
    {
        { WaivedUntil: { } until } => $"only waived until {DateWords.Of(until)}",
        _ => Why(obligation, obligation.Remaining, system, evidence),
    };

    private static string? Why(ObligationResult obligation, Outcome outcome, SystemSymbol system, EvidenceResults evidence) => outcome switch
    {
        Outcome.NotCovered => $"not covered by this catalog ({obligation.Applicability.NotCovered})",
        Outcome.Unmapped => obligation.Provision.IsClosable ? "no control satisfies it" : "it is forbidden as such",
        Outcome.Planned => $"{CoveringNames.Of(obligation, CoveringNames.IsPlanned)} only planned",
        Outcome.Partial => $"covered in part by {CoveringNames.Of(obligation, _ => true)}{CoveringNames.LeftOpen(obligation)}",
        Outcome.Unverified => CoveringNames.HasUnproven(obligation)
            ? CoveringNames.Rules(obligation, system, evidence, EvidenceVerdict.Unverified)
            : $"no evidence rule in {CoveringNames.Of(obligation, CoveringNames.IsFull)}",
        Outcome.TelemetryOnly => $"only telemetry behind {CoveringNames.Of(obligation, CoveringNames.IsFull)}",
        Outcome.Missing => CoveringNames.Rules(obligation, system, evidence, EvidenceVerdict.Missing),
        Outcome.Stale => CoveringNames.Rules(obligation, system, evidence, EvidenceVerdict.Stale),
        Outcome.Unreadable => CoveringNames.Rules(obligation, system, evidence, EvidenceVerdict.Unreadable),
        Outcome.Failing => CoveringNames.Rules(obligation, system, evidence, EvidenceVerdict.Failing),
        Outcome.Evidenced or Outcome.Waived or Outcome.Excluded or Outcome.NotApplicable => null,
    };
}
