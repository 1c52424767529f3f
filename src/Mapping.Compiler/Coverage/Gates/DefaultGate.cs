using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>What must hold for a system that no declared gate is for.</summary>
internal static class DefaultGate
{
    public const string Name = "default";

    private const string Text = "every applicable obligation in scope mapped and shown by passing evidence, or waived";

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
                blockers)
            { Obligations = obligations.Count, Waived = obligations.Count(obligation => obligation.Outcome == Outcome.Waived) };
        var whole = requirement with { Relieved = [.. coverage.Obligations.Where(obligation => obligation.IsRelieved(onlyInForce: false))] };
        return new GateResult(Name, null, coverage.System, [whole, .. ImpliedRequirements.Contradicted(coverage)]);
    }

    /// <summary>A control without evidence says something and shows nothing, and telemetry alone does not show that anybody governs.</summary>
    private static bool Holds(ObligationResult obligation) => obligation.Outcome is Outcome.Waived or Outcome.Evidenced;
}
