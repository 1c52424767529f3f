using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Evidence.Findings;

namespace Mapping.Reports.Findings;

/// <summary>The rules that findings on obligations and evidence share with the findings of the phases.</summary>
internal static class FindingRules
{
    public static readonly DiagnosticDescriptor UnmappedObligation = Named("unmapped-obligation");

    public static readonly DiagnosticDescriptor PartialObligation = Named("partial-obligation");

    public static readonly DiagnosticDescriptor PlannedObligation = Named("planned-obligation");

    public static readonly DiagnosticDescriptor Forbidden = Named("forbidden");

    public static readonly DiagnosticDescriptor NotCovered = Named("not-covered");

    public static readonly DiagnosticDescriptor ExpiredWaiver = Named("expired-waiver");

    public static readonly DiagnosticDescriptor OpenQuestion = Named("open-question");

    public static readonly DiagnosticDescriptor AssumedFacts = Named("assumed-facts");

    public static readonly DiagnosticDescriptor OutsideScope = Named("outside-scope");

    /// <summary>What is said of the verdict, and so is drawn from the verdict rather than from diagnostics.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfVerdict =
    [
        UnmappedObligation, PartialObligation, PlannedObligation, Forbidden, NotCovered, OpenQuestion, AssumedFacts, OutsideScope,
        EvidenceDiagnostics.EvidenceFailing, EvidenceDiagnostics.EvidenceStale,
        EvidenceDiagnostics.EvidenceMissing, EvidenceDiagnostics.EvidenceUnreadable,
    ];

    private static DiagnosticDescriptor Named(string name) => DiagnosticDescriptors.All.Single(descriptor => descriptor.Name == name);
}
