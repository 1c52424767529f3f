using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of systems.</summary>
public static class SystemDiagnostics
{
    public static readonly DiagnosticDescriptor ContradictoryFact = new(
        "MAP2024", "contradictory-fact", DiagnosticSeverity.Error,
        "\"{0}\" is declared both ways; the first counts.",
        "Keep the one that is true.");

    public static readonly DiagnosticDescriptor DatesOutOfOrder = new(
        "MAP2034", "dates-out-of-order", DiagnosticSeverity.Error,
        "{0} comes before {1}.",
        "Correct one of the two dates.");

    public static readonly DiagnosticDescriptor AmbiguousClass = new(
        "MAP2060", "ambiguous-class", DiagnosticSeverity.Error,
        "{1} both have a class \"{0}\".",
        "Say which one is meant: \"class FRAMEWORK NAME\".");

    public static readonly DiagnosticDescriptor UndeclaredActor = new(
        "MAP6011", "undeclared-actor", DiagnosticSeverity.Warning,
        "The system \"{0}\" does not say who you are to it{1}, so obligations of every actor stay.",
        "Add \"actor provider\", \"actor deployer\" or another actor.");

    public static readonly DiagnosticDescriptor UndeclaredClass = new(
        "MAP6012", "undeclared-class", DiagnosticSeverity.Warning,
        "The system \"{0}\" does not say its class{1}, so obligations of every class stay.",
        "Add \"class high-risk annex-iii\", \"class minimal-risk\" or another class.");

    public static readonly DiagnosticDescriptor UnscopedSystem = new(
        "MAP2073", "unscoped-system", DiagnosticSeverity.Error,
        "The system \"{0}\" has no scope, so nothing is judged for it.",
        "Add \"scope FRAMEWORK\" with or without citations.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [ContradictoryFact, DatesOutOfOrder, AmbiguousClass, UndeclaredActor, UndeclaredClass, UnscopedSystem];
}
