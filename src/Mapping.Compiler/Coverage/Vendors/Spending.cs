using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// What the renewals of products cost a year, side by side with the obligations of the same side or owner, as the workspace stands.
/// Contracts that have ended cost nothing any more, and what is only on offer costs nothing yet.
/// </summary>
/// <param name="ByDomain">Security, assurance, both sides, and what serves neither.</param>
/// <param name="ByOwner">By owner of renewals and obligations, ordinal order; the one without a name comes last.</param>
public sealed record Spending(ImmutableArray<SpendingLine> ByDomain, ImmutableArray<SpendingLine> ByOwner);
