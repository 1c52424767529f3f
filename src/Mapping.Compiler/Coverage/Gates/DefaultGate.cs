using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage;

/// <summary>What must hold for a system that no declared gate is for.</summary>
internal static class DefaultGate
{
    public const string Name = "default";

    private const string Text = "every applicable obligation in scope mapped or waived, no evidence failing, unreadable, missing or stale";

    public static GateResult Judge(SystemCoverage coverage)
    {
        var obligations = coverage.Obligations.Where(obligation => obligation.IsCounted).ToList();
        ImmutableArray<ObligationResult> blockers = [.. obligations.Where(obligation => !Holds(obligation))];
        var requirement = obligations.Count == 0
            ? new RequirementResult(Text, GateStanding.NotJudged, 0, []) { Unjudged = NothingToJudge.In([.. coverage.Obligations]) }
            : new RequirementResult(
                Text,
                blockers.IsEmpty ? GateStanding.Met : GateStanding.NotMet,
                (decimal)(obligations.Count - blockers.Length) / obligations.Count,
                blockers) { Obligations = obligations.Count };
        return new GateResult(Name, null, coverage.System, [requirement]);
    }

    /// <summary>A control may do without evidence here; evidence that could not have failed is none, and no reason to do without.</summary>
    private static bool Holds(ObligationResult obligation) =>
        obligation.Outcome is Outcome.Waived or Outcome.Evidenced or Outcome.TelemetryOnly
        || (obligation.Outcome is Outcome.Unverified && !CoveringNames.HasUnproven(obligation));
}
