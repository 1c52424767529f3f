using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of crosswalks.</summary>
internal static class CrosswalkDiagnostics
{
    public static readonly DiagnosticDescriptor TooManyTargets = new(
        "MAP2029", "too-many-targets", DiagnosticSeverity.Error,
        "\"{0}\" relates one provision to one other, and {1} are named here.",
        "Write a row for each target, or cite the provision that holds them all.");

    public static readonly DiagnosticDescriptor ContradictoryRows = new(
        "MAP4011", "contradictory-rows", DiagnosticSeverity.Warning,
        "Two rows contradict each other: {0} is related to {3} by \"{1}\" and by \"{2}\"; neither counts.",
        "Keep the relation that is true.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooManyTargets, ContradictoryRows];
}
