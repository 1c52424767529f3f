using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Coverage;

/// <summary>What is said of evidence that does not fit what the mapped provisions ask of it. It needs no record.</summary>
internal static class EvidenceFitDiagnostics
{
    public static readonly DiagnosticDescriptor RetentionTooShort = new(
        "MAP5013", "retention-too-short", DiagnosticSeverity.Warning,
        "The feed \"{0}\" {1}, and {2}, which \"{3}\" maps with evidence from it, asks for {4}.",
        null);

    public static readonly DiagnosticDescriptor UnexpectedEvidenceForm = new(
        "MAP5014", "unexpected-evidence-form", DiagnosticSeverity.Hint,
        "\"{0}\" has only {1} as evidence, and the catalog expects another form for {2}: {3}.",
        "What is expected is a proposal of the catalog: add evidence of that form, or keep yours where it shows as much.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [RetentionTooShort, UnexpectedEvidenceForm];
}
