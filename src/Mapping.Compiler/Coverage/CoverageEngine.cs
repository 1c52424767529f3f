using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Judges a workspace.</summary>
internal static class CoverageEngine
{
    public static CoverageResult Judge(WorkspaceSymbols symbols, ProvisionGraph graph, EvidenceResults evidence, DateOnly asOf)
    {
        var systems = new SystemCoverage[symbols.Systems.Length];
        Parallel.For(0, systems.Length, i => systems[i] = SystemCoverageBuilder.Build(symbols.Systems[i], symbols, graph, evidence, asOf));
        ImmutableArray<SystemCoverage> ordered = [.. systems];
        return new CoverageResult(asOf, ordered, GateJudge.Judge(symbols.Gates, ordered));
    }
}
