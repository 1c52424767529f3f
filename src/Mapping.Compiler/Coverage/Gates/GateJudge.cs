using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Says whether gates hold.</summary>
internal static class GateJudge
{
    /// <summary>Every gate for every system it is for, by gate, then system; the default gate where none is declared.</summary>
    public static ImmutableArray<GateResult> Judge(ImmutableArray<GateSymbol> gates, ImmutableArray<SystemCoverage> systems) => gates.IsEmpty
        ? [.. systems.Select(DefaultGate.Judge)]
        : [.. gates.SelectMany(gate => systems.Where(coverage => gate.IsFor(coverage.System)).Select(coverage => Judge(gate, coverage)))];

    /// <summary>While the sources have errors, no gate is said to hold.</summary>
    public static CoverageResult Settle(CoverageResult coverage, bool hasErrors) => hasErrors
        ? coverage with { Gates = [.. coverage.Gates.Select(gate => gate with { Holds = false })] }
        : coverage;

    private static GateResult Judge(GateSymbol gate, SystemCoverage coverage)
    {
        ImmutableArray<RequirementResult> requirements =
            [.. gate.Requirements.Select(requirement => Judge(requirement, coverage)), .. ForbiddenRequirement.Of(coverage)];
        return new GateResult(gate.Name, gate, coverage.System, requirements.All(requirement => requirement.Holds), requirements);
    }

    private static RequirementResult Judge(RequirementSymbol requirement, SystemCoverage coverage)
    {
        var named = new ProvisionSpans(requirement.Provisions);
        var obligations = coverage.Obligations
            .Where(obligation => obligation.IsCounted && ReferenceEquals(requirement.Framework.Framework, obligation.Framework.Framework))
            .Where(obligation => named.Contain(obligation.Provision))
            .Where(obligation => !requirement.OnlyInForce || obligation.Applicability.InForce)
            .ToList();

        // Where a share is asked for, a waived obligation that does not count keeps the share down as well.
        Func<RequirementSymbol, ObligationResult, bool> isMet = requirement.AtLeast is null ? Holds : Counts;
        ImmutableArray<ObligationResult> blockers = [.. obligations.Where(obligation => !isMet(requirement, obligation))];
        var share = obligations.Count == 0 ? 1m : (decimal)obligations.Count(obligation => Counts(requirement, obligation)) / obligations.Count;
        var holds = obligations.TrueForAll(obligation => obligation.IsJudged) && (requirement.AtLeast is { } percent ? share * 100 >= percent : blockers.IsEmpty);
        return new RequirementResult(requirement.Text, holds, share, blockers) { Obligations = obligations.Count };
    }

    private static bool Holds(RequirementSymbol requirement, ObligationResult obligation) =>
        Meets(requirement, obligation) || IsWaived(requirement, obligation);

    /// <summary>In a figure a waived obligation counts as mapped where waivers are allowed, but never as evidenced.</summary>
    private static bool Counts(RequirementSymbol requirement, ObligationResult obligation) =>
        Meets(requirement, obligation) || (!requirement.NeedsEvidence && IsWaived(requirement, obligation));

    private static bool Meets(RequirementSymbol requirement, ObligationResult obligation) => requirement.NeedsEvidence
        ? obligation.Outcome == Outcome.Evidenced
        : obligation.Design == DesignState.Mapped;

    private static bool IsWaived(RequirementSymbol requirement, ObligationResult obligation) =>
        !requirement.WithoutWaivers && obligation.Outcome == Outcome.Waived;
}
