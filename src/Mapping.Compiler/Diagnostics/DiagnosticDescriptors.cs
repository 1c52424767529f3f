using System.Collections.Immutable;

namespace Mapping.Compiler.Diagnostics;

/// <summary>Every descriptor of the compiler's phases; each phase declares its own.</summary>
public static class DiagnosticDescriptors
{
    /// <summary>Ordinal order of codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [];
}
