using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Says whether gates hold.</summary>
internal static class GateJudge
{
    /// <summary>Every gate for every system it is for, by gate, then system; then the default gate for the systems that none is for.</summary>
    public static ImmutableArray<GateResult> Judge(ImmutableArray<GateSymbol> gates, ImmutableArray<SystemCoverage> systems)
    {
        var results = JudgeEach(gates, systems);
        HashSet<SystemSymbol> free = CoverageResult.HasJudgedIn(systems) ? [.. systems.Where(coverage => coverage.OwesNothing).Select(coverage => coverage.System)] : [];
        return free.Count == 0 ? results : [.. results.Select(result => result with { OwesNothing = free.Contains(result.System) })];
    }

    private static ImmutableArray<GateResult> JudgeEach(ImmutableArray<GateSymbol> gates, ImmutableArray<SystemCoverage> systems) =>
    [
        .. gates.SelectMany(gate => systems.Where(coverage => gate.IsFor(coverage.System)).Select(coverage => Judge(gate, coverage))),
        .. systems.Where(coverage => !gates.Any(gate => gate.IsFor(coverage.System))).Select(DefaultGate.Judge),
    ];

    /// <summary>While the sources have errors, no gate is said to hold.</summary>
    public static CoverageResult Settle(CoverageResult coverage, bool hasErrors) => hasErrors ? coverage.WithoutGateVerdicts() : coverage;

    private static GateResult Judge(GateSymbol gate, SystemCoverage coverage) => new(
        gate.Name,
        gate,
        coverage.System,
        [.. gate.Requirements.Select(requirement => Judge(requirement, coverage)), .. ImpliedRequirements.Of(coverage)]);

    private static RequirementResult Judge(RequirementSymbol requirement, SystemCoverage coverage)
    {
        var spans = new ProvisionSpans(requirement.Provisions);
        var named = coverage.Obligations
            .Where(obligation => ReferenceEquals(requirement.Framework.Framework, obligation.Framework.Framework) && spans.Contain(obligation.Provision))
            .ToList();
        var obligations = named
            .Where(obligation => obligation.IsCounted && (!requirement.OnlyInForce || obligation.Applicability.InForce))
            .ToList();
        ImmutableArray<ObligationResult> relieved = [.. named.Where(obligation => obligation.IsRelieved(requirement.OnlyInForce))];
        if (obligations.Count == 0)
        {
            return new RequirementResult(requirement.Text, GateStanding.NotJudged, 0, []) { Unjudged = NothingToJudge.In(named), Relieved = relieved };
        }

        // Where a share is asked for, a waived obligation that does not count keeps the share down as well.
        Func<RequirementSymbol, ObligationResult, bool> isMet = requirement.AtLeast is null ? Holds : Counts;
        ImmutableArray<ObligationResult> blockers = [.. obligations.Where(obligation => !isMet(requirement, obligation))];
        var share = (decimal)obligations.Count(obligation => Counts(requirement, obligation)) / obligations.Count;
        var isJudged = obligations.TrueForAll(obligation => obligation.IsJudged);
        var result = new RequirementResult(requirement.Text, isJudged ? StandingOf(requirement, share, blockers) : GateStanding.NotMet, share, blockers)
        {
            Obligations = obligations.Count,
            Waived = obligations.Count(obligation => IsWaived(requirement, obligation) && !Meets(requirement, obligation)),
            Relieved = relieved,
            Unheld = requirement.ApprovedTexts ? [.. obligations.SelectMany(obligation => UnheldTexts(requirement, obligation)).Distinct()] : [],
            Unproven = [.. obligations.Where(obligation => isMet(requirement, obligation) && obligation.Outcome.IsNotPassing())],
        };
        return requirement.AtLeast is 0 ? result.NotJudged("\"at least 0%\" asks for nothing") : result;
    }

    private static GateStanding StandingOf(RequirementSymbol requirement, decimal share, ImmutableArray<ObligationResult> blockers)
    {
        var isMet = requirement.AtLeast is { } percent ? share * 100 >= percent : blockers.IsEmpty;
        return isMet ? GateStanding.Met : GateStanding.NotMet;
    }

    private static bool Holds(RequirementSymbol requirement, ObligationResult obligation) =>
        Meets(requirement, obligation) || IsWaived(requirement, obligation);

    /// <summary>In a figure a waived obligation counts as mapped where waivers are allowed, but never as evidenced.</summary>
    private static bool Counts(RequirementSymbol requirement, ObligationResult obligation) =>
        Meets(requirement, obligation) || (!requirement.NeedsEvidence && IsWaived(requirement, obligation));

    private static bool Meets(RequirementSymbol requirement, ObligationResult obligation) => ReachesLevel(requirement, obligation)
        && (!requirement.ApprovedTexts || obligation.Texts.All(text => text is { IsBound: true, IsPassing: true }));

    private static bool ReachesLevel(RequirementSymbol requirement, ObligationResult obligation) => requirement.NeedsEvidence
        ? obligation.Outcome == Outcome.Evidenced
        : obligation.Design == DesignState.Mapped;

    /// <summary>A waiver lives with what is missing; that an approval says of no text, nobody decided to live with.</summary>
    private static bool IsWaived(RequirementSymbol requirement, ObligationResult obligation) =>
        !requirement.WithoutWaivers && obligation.Outcome == Outcome.Waived
        && (!requirement.ApprovedTexts || obligation.Texts.All(text => text.IsBound));

    /// <summary>The approvals that keep an obligation from counting which would count otherwise.</summary>
    private static IEnumerable<TextApproval> UnheldTexts(RequirementSymbol requirement, ObligationResult obligation)
    {
        var others = requirement with { ApprovedTexts = false };
        return Holds(others, obligation) && !Holds(requirement, obligation)
            ? obligation.Texts.Where(text => !text.IsBound || (!text.IsPassing && obligation.Outcome != Outcome.Waived))
            : [];
    }
}
