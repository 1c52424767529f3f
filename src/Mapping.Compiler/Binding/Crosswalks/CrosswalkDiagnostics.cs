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
        "{0} can't be both {1} and {2} {3}; no row about the two counts.",
        "Keep the relation that is true.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooManyTargets, ContradictoryRows];
}
