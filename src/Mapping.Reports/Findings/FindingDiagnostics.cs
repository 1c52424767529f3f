using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Findings;

/// <summary>
/// What reports for CI say beyond the findings of the phases: verdicts that keep a gate from holding, and gates that do not hold.
/// In the other reports the verdict itself says so.
/// </summary>
public static class FindingDiagnostics
{
    public static readonly DiagnosticDescriptor UnverifiedObligation = new(
        "MAP4013", "unverified-obligation", DiagnosticSeverity.Information,
        "{0} ({1}) has a control for {2} that operates, {3}, and no evidence shows it.",
        "Give the control an evidence rule.");

    public static readonly DiagnosticDescriptor TelemetryOnlyObligation = new(
        "MAP4014", "telemetry-only-obligation", DiagnosticSeverity.Information,
        "{0} ({1}) has only telemetry behind it for {2}: {3}.",
        "Add audit evidence or a document: telemetry never stands in for it.");

    public static readonly DiagnosticDescriptor GateNotHeld = new(
        "MAP7010", "gate-not-held", DiagnosticSeverity.Warning,
        "Gate {0} does not hold for {1}: \"{2}\" {3}.",
        "Close the gaps that block it; \"mapping check\" lists each with the next step.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [UnverifiedObligation, TelemetryOnlyObligation, GateNotHeld, RunDiagnostics.NoSystem];
}
