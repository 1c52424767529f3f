using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of crosswalks.</summary>
internal static class CrosswalkDiagnostics
{
    public static readonly DiagnosticDescriptor TooManyTargets = new(
        "MAP2029", "too-many-targets", DiagnosticSeverity.Error,
        "\"{0}\" relates one provision to one other, and {1} are named here.",
        "Write \"intersects\" for several targets, or cite the provision that holds them all: a row for each with this relation would say more than is true.");

    public static readonly DiagnosticDescriptor ContradictoryRows = new(
        "MAP4011", "contradictory-rows", DiagnosticSeverity.Warning,
        "Two rows contradict each other: {0} is related to {3} by \"{1}\" and by \"{2}\"; neither counts.",
        "Keep the relation that is true.");

    public static readonly DiagnosticDescriptor RowWithinFramework = new(
        "MAP4041", "row-within-framework", DiagnosticSeverity.Warning,
        "This row relates {0} with {1} of the same catalog and brings no coverage.",
        "The catalog says what each of them asks. A control that does both is mapped onto both with \"satisfies\".");

    public static readonly DiagnosticDescriptor DeadRow = new(
        "MAP6038", "dead-row", DiagnosticSeverity.Warning,
        "This row brings {0} no coverage: {1}.",
        "Write a row for each obligation that is meant.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooManyTargets, ContradictoryRows, RowWithinFramework, DeadRow];
}
