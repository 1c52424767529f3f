using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what would bring an obligation nearer to being evidenced.</summary>
public static class NextStep
{
    /// <summary>One clause without a full stop, or null where nothing is left to do.</summary>
    public static string? Of(ObligationResult obligation, SystemSymbol system, EvidenceResults evidence) => obligation switch
    {
        { Outcome: Outcome.Waived } => null,
        { IsBrokenThrough: true } when !obligation.Outcome.BreaksThrough() => $"mend what the waiver does not cover: {CoveringNames.BreakingThrough(obligation)}",
        _ => Towards(obligation, obligation.Remaining, system, evidence),
    };

    private static string? Towards(ObligationResult obligation, Outcome outcome, SystemSymbol system, EvidenceResults evidence) => outcome switch
    {
        Outcome.NotCovered => $"judge it elsewhere: this catalog does not cover {obligation.Applicability.NotCovered}",
        Outcome.Unmapped => obligation.Provision.IsClosable
            ? $"write a control that says \"satisfies {obligation.Framework.Alias}\" and the citation, or waive it until a date"
            : "declare another class if the system is none such, else withdraw it; nothing else closes it",
        Outcome.Planned => $"put {Names(obligation, CoveringNames.IsPlanned)} into operation: \"status operating since\" and the date",
        Outcome.Partial => $"cover what is left open by {Names(obligation, _ => true)}{CoveringNames.LeftOpen(obligation)}",
        Outcome.Unverified => CoveringNames.HasUnproven(obligation)
            ? $"let rules expect what records could show to be otherwise: {Rules(obligation, system, evidence, EvidenceVerdict.Unverified)}"
            : $"give {Names(obligation, CoveringNames.IsFull)} an evidence rule",
        Outcome.TelemetryOnly => $"add audit evidence or a document to {Names(obligation, CoveringNames.IsFull)}: so far only telemetry is behind it",
        Outcome.Missing => $"supply evidence for {Rules(obligation, system, evidence, EvidenceVerdict.Missing)}",
        Outcome.Stale => $"renew {Rules(obligation, system, evidence, EvidenceVerdict.Stale)}",
        Outcome.Unreadable =>
            $"mend the {(obligation.Controls.Any(CoveringNames.IsNotUnderstood) ? "rules that are not understood:" : "records of")} {Rules(obligation, system, evidence, EvidenceVerdict.Unreadable)}",
        Outcome.Failing => $"mend what fails: {Rules(obligation, system, evidence, EvidenceVerdict.Failing)}",
        Outcome.Evidenced or Outcome.Waived or Outcome.Excluded or Outcome.NotApplicable => null,
    };

    private static string Names(ObligationResult obligation, Func<CoveringControl, bool> isMeant) => CoveringNames.Of(obligation, isMeant);

    private static string Rules(ObligationResult obligation, SystemSymbol system, EvidenceResults evidence, EvidenceVerdict verdict) =>
        CoveringNames.Rules(obligation, system, evidence, verdict);
}
