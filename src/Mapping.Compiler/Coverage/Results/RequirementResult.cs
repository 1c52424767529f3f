using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>Whether a requirement holds for a system.</summary>
/// <param name="Text">The requirement as formatted source.</param>
/// <param name="Holds">The verdict.</param>
/// <param name="Share">The part of the obligations that meets it, 0 to 1; 1 where it meets none in this system.</param>
/// <param name="Blockers">The obligations that keep it from holding, or would keep it from every one; catalog order.</param>
public sealed record RequirementResult(string Text, bool Holds, decimal Share, ImmutableArray<ObligationResult> Blockers)
{
    /// <summary>How many obligations of the system it asks about; with none, it holds and says nothing.</summary>
    public int Obligations { get; init; }
}
