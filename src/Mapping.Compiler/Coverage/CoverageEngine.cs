using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Judges a workspace.</summary>
internal static class CoverageEngine
{
    public static CoverageResult Judge(WorkspaceSymbols symbols, ProvisionGraph graph, EvidenceResults evidence, DateOnly asOf)
    {
        var systems = new SystemCoverage[symbols.Systems.Length];
        var controls = ControlsBySystem.Of(symbols);
        Parallel.For(0, systems.Length, i => systems[i] = Cover(symbols.Systems[i], controls, symbols, graph, evidence, asOf));
        ImmutableArray<SystemCoverage> ordered = [.. systems];
        return new CoverageResult(asOf, ordered, GateJudge.Judge(symbols.Gates, ordered));
    }

    private static SystemCoverage Cover(
        SystemSymbol system, ControlsBySystem controls, WorkspaceSymbols symbols, ProvisionGraph graph, EvidenceResults evidence, DateOnly asOf) =>
        SystemCoverageBuilder.Build(system, controls.For(system), symbols, graph, evidence, asOf) with { Supplied = SuppliedJudge.Judge(system, symbols, graph, evidence, asOf) };
}
