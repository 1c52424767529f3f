using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Evidence;

/// <summary>What evidence says.</summary>
/// <param name="Results">A verdict for every rule and system.</param>
/// <param name="Diagnostics">What was found on the way, canonical order.</param>
public sealed record EvidenceEvaluation(EvidenceResults Results, ImmutableArray<Diagnostic> Diagnostics);
