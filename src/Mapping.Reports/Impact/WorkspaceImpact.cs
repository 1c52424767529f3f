using Mapping.Compiler.Coverage.Impact;

namespace Mapping.Reports.Impact;

/// <summary>What a report on an amendment is drawn from.</summary>
/// <param name="Impact">What differs, and what rests on it.</param>
/// <param name="HasErrors">Whether sources have errors, so that more may rest on it than is shown.</param>
public sealed record WorkspaceImpact(AmendmentImpact Impact, bool HasErrors);
