using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports requirements that judge nothing, and gates that ask less than the default gate.</summary>
internal static class GateStandings
{
    public static void Report(WorkspaceSymbols symbols, CoverageResult coverage, DiagnosticBag bag)
    {
        foreach (var gate in coverage.Gates)
        {
            foreach (var (symbol, result) in (gate.Gate?.Requirements ?? []).Zip(gate.Requirements))
            {
                if (result.Unjudged is { } why and not CoverageResult.SourceErrors && (why != NothingToJudge.OutOfScope || gate.Standing == GateStanding.NotJudged))
                {
                    bag.Report(StandingDiagnostics.UnjudgedRequirement, symbol.Location, gate.System.Name, why);
                }
            }
        }

        foreach (var system in coverage.Systems)
        {
            ReportWeakness(system, [.. symbols.Gates.Where(gate => gate.IsFor(system.System) && !gate.Requirements.IsEmpty)], bag);
        }
    }

    /// <summary>What the gates of a system leave unasked together; said once, at the first of them.</summary>
    private static void ReportWeakness(SystemCoverage system, ImmutableArray<GateSymbol> gates, DiagnosticBag bag)
    {
        if (gates.IsEmpty)
        {
            return;
        }

        ImmutableArray<(RequirementSymbol Requirement, ProvisionSpans Spans)> requirements =
        [
            .. gates.SelectMany(gate => gate.Requirements)
                .Where(requirement => requirement.AtLeast is null or 100)
                .Select(requirement => (requirement, new ProvisionSpans(requirement.Provisions))),
        ];
        var (unasked, unproven) = (0, 0);
        foreach (var obligation in system.Obligations.Where(obligation => obligation.IsCounted))
        {
            var asking = requirements.Where(entry => Asks(entry.Requirement, entry.Spans, obligation)).ToList();
            unasked += asking.Count == 0 ? 1 : 0;
            unproven += asking.Count > 0 && asking.TrueForAll(entry => !entry.Requirement.NeedsEvidence) ? 1 : 0;
        }

        if (unasked + unproven > 0)
        {
            bag.Report(StandingDiagnostics.WeakGate, gates[0].Location, system.System.Name, Words(unasked, unproven));
        }
    }

    private static bool Asks(RequirementSymbol requirement, ProvisionSpans spans, ObligationResult obligation) =>
        ReferenceEquals(requirement.Framework.Framework, obligation.Framework.Framework)
        && (!requirement.OnlyInForce || obligation.Applicability.InForce)
        && spans.Contain(obligation.Provision);

    private static string Words(int unasked, int unproven) => string.Join(" and ", new[]
    {
        unasked == 0 ? null : $"{Derivations.RecordWords.Of(unasked, "obligation")} in scope may stay open",
        unproven == 0 ? null : $"the evidence of {Derivations.RecordWords.Of(unproven, "obligation")} may fail",
    }.OfType<string>());
}
