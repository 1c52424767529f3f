using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Sarif;

/// <summary>What a SARIF file says of itself.</summary>
public static class SarifDiagnostics
{
    public static readonly DiagnosticDescriptor ResultsLeftOut = new(
        "MAP6030", "results-left-out", DiagnosticSeverity.Warning,
        "Of {1} findings the {0} weightiest are here; {2} are left out ({3}), since code hosts refuse a larger file as a whole.",
        "Look at all of them with \"mapping check --format json\", or judge one system with --system.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [ResultsLeftOut];
}
