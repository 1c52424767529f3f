using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Baselines;

/// <summary>Something that a baseline can accept.</summary>
internal sealed record StandingItem(FindingIdentity Identity, string? System, string? State)
{
    /// <summary>What fails, see <see cref="Finding.Fails"/>.</summary>
    public ImmutableArray<string> Fails { get; init; } = [];

    /// <summary>
    /// Every obligation that can be closed and is neither evidenced nor quietly waived, whether it is a finding of its own or waits for evidence; then every
    /// other finding.
    /// </summary>
    public static IEnumerable<StandingItem> Of(Judgement judgement, ImmutableArray<Finding> findings)
    {
        var obligations = OpenIn(judgement)
            .Where(obligation => obligation.Result.EndedWaivers.IsEmpty)
            .Select(obligation => new StandingItem(FindingIdentity.Of(obligation), obligation.System.Name, CoverageNames.NameOf(obligation.Result.Outcome)));
        var others = findings
            .Where(finding => finding.Identity.Kind != FindingIdentity.ObligationKind && !IsNeverAccepted(finding))
            .Select(finding => new StandingItem(finding.Identity, finding.System, finding.State) { Fails = finding.Fails });
        return obligations.Concat(others);
    }

    /// <summary>What is open again, since a waiver of it has ended: it can't be accepted, but it is not mended either.</summary>
    public static IEnumerable<FindingIdentity> Lapsed(Judgement judgement) =>
        OpenIn(judgement).Where(obligation => !obligation.Result.EndedWaivers.IsEmpty).Select(FindingIdentity.Of);

    /// <summary>
    /// Errors of the sources, waivers that ended, what hangs on something that is forbidden as such, and gates over what is declared and can't
    /// be so: nobody may accept that.
    /// </summary>
    public static bool IsNeverAccepted(Finding finding) => finding.IsSourceError
        || finding.Rule.Equals(CoverageDiagnostics.ExpiredWaiver)
        || finding.IsObjection
        || finding.Obligations.Any(obligation => !obligation.Result.Provision.IsClosable);

    private static IEnumerable<SystemObligation> OpenIn(Judgement judgement)
    {
        var blockers = Blockers.Of(judgement);
        return from coverage in judgement.Coverage.Systems
               from result in coverage.Obligations
               let obligation = new SystemObligation(coverage.System, result)
               where result.Provision.IsClosable && IsOpen(obligation, blockers)
               select obligation;
    }

    private static bool IsOpen(SystemObligation obligation, Blockers blockers) => obligation.Result.IsCounted
        && obligation.Result.Outcome != Outcome.Evidenced
        && (obligation.Result.Outcome != Outcome.Waived || !blockers.GatesOf(obligation).IsEmpty);
}
