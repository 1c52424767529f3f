using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>What is said of vendors' packs.</summary>
internal static class PackDiagnostics
{
    public static readonly DiagnosticDescriptor Shadowing = new(
        "MAP7004", "pack-shadows", DiagnosticSeverity.Warning,
        "There is already a {0} \"{1}\" outside this pack, so the pack's own does not count.",
        "The buyer's names stand. Ask the vendor to give it another name, or rename yours.");

    public static readonly DiagnosticDescriptor UnusedFramework = new(
        "MAP7005", "pack-framework-unused", DiagnosticSeverity.Warning,
        "The pack speaks of {0} {1}, which the workspace does not use: what is mapped onto it counts for nothing.",
        "Ask the vendor for claims on the edition that you use, or use this one as well.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [Shadowing, UnusedFramework];
}
