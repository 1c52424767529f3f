using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Evidence;

/// <summary>What evidence says.</summary>
/// <param name="Results">A verdict for every rule and system.</param>
/// <param name="Diagnostics">What was found on the way, canonical order.</param>
public sealed record EvidenceEvaluation(EvidenceResults Results, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The feeds whose answers were kept from an earlier run, whose files are still the same; by name.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];
}
