using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage;

/// <summary>What must hold where no gate is declared.</summary>
internal static class DefaultGate
{
    public const string Name = "default";

    private const string Text = "every applicable obligation in scope mapped or waived, no evidence failing, unreadable, missing or stale";

    public static GateResult Judge(SystemCoverage coverage)
    {
        var obligations = coverage.Obligations.Where(obligation => obligation.IsCounted).ToList();
        ImmutableArray<ObligationResult> blockers = [.. obligations.Where(obligation => !Holds(obligation))];
        var share = obligations.Count == 0 ? 1m : (decimal)(obligations.Count - blockers.Length) / obligations.Count;
        var requirement = new RequirementResult(Text, blockers.IsEmpty, share, blockers) { Obligations = obligations.Count };
        return new GateResult(Name, null, coverage.System, blockers.IsEmpty, [requirement]);
    }

    /// <summary>A control may do without evidence here; evidence that could not have failed is none, and no reason to do without.</summary>
    private static bool Holds(ObligationResult obligation) =>
        obligation.Outcome is Outcome.Waived or Outcome.Evidenced or Outcome.TelemetryOnly
        || (obligation.Outcome is Outcome.Unverified && !CoveringNames.HasUnproven(obligation));
}
