using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports what the verdict shows.</summary>
internal static class CoverageFindings
{
    public static DiagnosticBag Report(WorkspaceSymbols symbols, CoverageResult coverage)
    {
        var bag = new DiagnosticBag();
        foreach (var system in coverage.Systems)
        {
            GapFindings.Report(system, bag);
        }

        DecisionFindings.Report(symbols, coverage, bag);
        ControlFindings.Report(symbols, coverage, bag);
        RetentionFindings.Report(symbols, coverage.AsOf, bag);
        EvidenceFormFindings.Report(symbols, coverage.AsOf, bag);
        UnusedFindings.Report(symbols, coverage.AsOf, bag);
        return bag;
    }
}
