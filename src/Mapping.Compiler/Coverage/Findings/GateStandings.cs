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

        var weakness = GateWeakness.Of(system, gates);
        if (weakness.Count > 0)
        {
            bag.Report(StandingDiagnostics.WeakGate, gates[0].Location, system.System.Name, weakness.ToString());
        }
    }
}
