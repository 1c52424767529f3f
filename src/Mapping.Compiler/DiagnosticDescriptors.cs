using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler;

/// <summary>Every descriptor of the compiler's phases; each phase declares its own.</summary>
public static class DiagnosticDescriptors
{
    private static readonly IEnumerable<DiagnosticDescriptor>[] Phases =
    [
        SyntaxDiagnostics.All,
        FrameworkDiagnostics.All,
        CitationDiagnostics.All,
        NameDiagnostics.All,
        WordDiagnostics.All,
        SystemDiagnostics.All,
        ControlDiagnostics.All,
        EvidenceDiagnostics.All,
        LimitDiagnostics.All,
        GroupDiagnostics.All,
        CrosswalkDiagnostics.All,
        GateDiagnostics.All,
        DecisionDiagnostics.All,
        FileDiagnostics.All,
        CatalogDiagnostics.All,
        CoverageDiagnostics.All,
        StandingDiagnostics.All,
        ApplicabilityDiagnostics.All,
        EvidenceFitDiagnostics.All,
        UnusedDiagnostics.All,
        PackDiagnostics.All,
        ReadingDiagnostics.All,
    ];

    /// <summary>Ordinal order of codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. Phases.SelectMany(phase => phase).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];
}
