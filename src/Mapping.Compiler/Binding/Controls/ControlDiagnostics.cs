using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of controls on their own.</summary>
internal static class ControlDiagnostics
{
    public static readonly DiagnosticDescriptor UndeclaredStatus = Warning(
        "MAP6004", "undeclared-status",
        "The control \"{0}\" has no status, so it counts as planned.",
        "Add \"status operating since DATE\", or \"status planned by DATE\".");

    public static readonly DiagnosticDescriptor RepeatedMapping = Warning(
        "MAP6006", "repeated-mapping",
        "The control \"{0}\" satisfies {1} a second time here.",
        "Keep one of the two.");

    public static readonly DiagnosticDescriptor UnmappedControl = Warning(
        "MAP6009", "unmapped-control",
        "The control \"{0}\" satisfies nothing.",
        "Add \"satisfies FRAMEWORK CITATION\", or remove the control.");

    public static readonly DiagnosticDescriptor UnownedControl = Warning(
        "MAP6010", "unowned-control",
        "Nobody owns the control \"{0}\".",
        "Add \"owner NAME\"; an auditor asks who answers for it.");

    public static readonly DiagnosticDescriptor WholeFramework = Warning(
        "MAP6040", "whole-framework",
        "This claims all {0} requirements of {1}.",
        "Cite what the control answers for: \"satisfies FRAMEWORK CITATION\". One control for all of it is hardly what anybody can show.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UndeclaredStatus, RepeatedMapping, UnmappedControl, UnownedControl, WholeFramework];

    private static DiagnosticDescriptor Warning(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Warning, message, help);
}
