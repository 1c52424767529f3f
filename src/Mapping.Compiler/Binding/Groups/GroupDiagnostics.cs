using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of groups, and of the systems that something is for.</summary>
public static class GroupDiagnostics
{
    public static readonly DiagnosticDescriptor EmptyGroup = Error(
        "MAP2115", "empty-group",
        "The group \"{0}\" holds no system, so what is for it is for nothing.",
        "Name its systems: systems NAME, NAME.");

    public static readonly DiagnosticDescriptor NestedGroup = Error(
        "MAP2116", "nested-group",
        "\"{0}\" is a group, and groups hold systems only.",
        "Name the systems themselves; where both are meant, \"for\" takes several groups.");

    public static readonly DiagnosticDescriptor ExceptLeavesNothing = Error(
        "MAP2117", "except-leaves-nothing",
        "\"except\" takes out every system that stands before it, so this is for nothing.",
        "Leave a system out of \"except\", or remove what is for nothing.");

    public static readonly DiagnosticDescriptor ExceptTakesNothing = Error(
        "MAP2118", "except-takes-nothing",
        "\"except {0}\" takes out nothing: it is not among those that stand before it.",
        "Name a system or a group that is among them, or remove it.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [EmptyGroup, NestedGroup, ExceptLeavesNothing, ExceptTakesNothing];

    private static DiagnosticDescriptor Error(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Error, message, help);
}
