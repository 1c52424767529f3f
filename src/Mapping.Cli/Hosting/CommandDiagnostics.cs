using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Cli.Hosting;

/// <summary>What the command says of itself.</summary>
internal static class CommandDiagnostics
{
    public static readonly DiagnosticDescriptor InternalError = new(
        "MAP9001",
        "internal-error",
        DiagnosticSeverity.Warning,
        "internal error MAP9001: {0}: {1} This is a defect of mapping; MAPPING_DEBUG=1 shows where.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [InternalError];
}
