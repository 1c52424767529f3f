using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Where an obligation stands with a system on one side.</summary>
/// <param name="Framework">The framework that it is of.</param>
/// <param name="Provision">The assessable leaf.</param>
/// <param name="Result">The verdict; null where it binds the system and no scope names it, so that nobody judges it.</param>
public sealed record Standing(Framework Framework, Provision Provision, ObligationResult? Result)
{
    public const string OutOfScope = "out-of-scope";

    /// <summary>Whether a gate of either side asks that approvals are of texts, so that one that is of none leaves something to do.</summary>
    internal bool AsksTexts { get; init; }

    /// <summary>Whether it binds the system: neither excluded nor not applicable.</summary>
    public bool Counts => Result?.IsCounted ?? true;

    /// <summary>Whether it is judged, counts, and its day has come.</summary>
    public bool IsInForce => Result is { IsCounted: true, Applicability.InForce: true };

    /// <summary>From when on it binds, where that day has not come; null where it has, or nobody judges it.</summary>
    public DateOnly? BindsFrom => Result is { IsCounted: true, Applicability: { InForce: false } later } ? later.From : null;

    /// <summary>Whether something is left to do: it is open, or binds and nobody judges it.</summary>
    public bool IsOpen => Result?.Outcome.IsOpen() ?? true;

    /// <summary>The outcome, or that no scope names it.</summary>
    public string Name => Result is { } result ? CoverageNames.NameOf(result.Outcome) : OutOfScope;

    internal bool IsWaived => Result is { Outcome: Outcome.Waived };

    /// <summary>Evidence that could not have failed shows no more than evidence that does not pass.</summary>
    private int Rank => Result is { } result ? (CoveringNames.HasUnproven(result) && result.Outcome == Outcome.Unverified ? Outcome.Missing : result.Outcome).ComparedRank() : int.MaxValue;

    private bool HoldsTexts => !AsksTexts || (Result?.Texts.All(text => text.IsBound) ?? true);

    /// <summary>Above zero where this is the better one; both count. Of equal outcomes, as of two waived ones, the design tells, then approvals.</summary>
    internal int CompareTo(Standing other)
    {
        var byRank = other.Rank.CompareTo(Rank);
        var byDesign = byRank != 0 ? byRank : Nullable.Compare(Result?.Design, other.Result?.Design);
        return byDesign != 0 ? byDesign : HoldsTexts.CompareTo(other.HoldsTexts);
    }
}
