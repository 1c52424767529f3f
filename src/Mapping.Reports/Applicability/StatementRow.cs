using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Applicability;

/// <summary>A provision that may be excluded, with what was decided, why, and how far it is implemented.</summary>
/// <param name="Provision">The assessable leaf.</param>
/// <param name="State">Whether it applies.</param>
/// <param name="Reason">Why it does or does not.</param>
internal sealed record StatementRow(Provision Provision, StatementState State, string Reason)
{
    /// <summary>The verdict; null where nobody judges it.</summary>
    public ObligationResult? Result { get; init; }

    /// <summary>How far it is implemented; null where it need not be.</summary>
    public string? Implementation { get; init; }

    public ImmutableArray<StatementEvidence> Evidence { get; init; } = [];

    public ExclusionSymbol? Exclusion => Result?.Exclusion;

    /// <summary>Who approved the exclusion, by title; null where nobody is named.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The titles of those who answer for <see cref="Controls"/>.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    public ImmutableArray<CoveringControl> Controls => State == StatementState.Applicable ? Result?.Controls ?? [] : [];

    /// <summary>The day of the newest record, or of the newest approval, behind it.</summary>
    public DateOnly? LastRecord => Evidence.Max(evidence => evidence.Last);
}
