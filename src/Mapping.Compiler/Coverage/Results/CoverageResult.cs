using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>The verdict on a workspace at a date.</summary>
/// <param name="AsOf">The day at whose end it is judged.</param>
/// <param name="Systems">Ordinal order of names.</param>
/// <param name="Gates">By gate name, then system.</param>
public sealed record CoverageResult(DateOnly AsOf, ImmutableArray<SystemCoverage> Systems, ImmutableArray<GateResult> Gates);
