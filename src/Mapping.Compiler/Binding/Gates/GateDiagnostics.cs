using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of gates.</summary>
internal static class GateDiagnostics
{
    public static readonly DiagnosticDescriptor EmptyRequirement = new(
        "MAP2035", "empty-requirement", DiagnosticSeverity.Error,
        "This requirement meets no obligation: nothing it names is in the scope of {0}.",
        "Require what a scope names, or add it to the scope; a gate that asks nothing would always hold.");

    public static readonly DiagnosticDescriptor ShareOutOfRange = new(
        "MAP2036", "share-out-of-range", DiagnosticSeverity.Error,
        "\"{0}\" is no share.",
        "Write a number from 0 to 100 before the percent sign.");

    public static readonly DiagnosticDescriptor EmptyGate = new(
        "MAP2070", "empty-gate", DiagnosticSeverity.Error,
        "The gate \"{0}\" requires nothing, so nothing could keep it from holding.",
        "Add \"require FRAMEWORK evidenced\", or remove the gate: the default gate then judges its systems.");

    public static readonly DiagnosticDescriptor ShareAsksNothing = new(
        "MAP2071", "share-asks-nothing", DiagnosticSeverity.Error,
        "At least 0 % asks for nothing: every state of the workspace meets it.",
        "Write the share that you need, or leave \"at least\" out to ask for every one.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [EmptyRequirement, ShareOutOfRange, EmptyGate, ShareAsksNothing];
}
