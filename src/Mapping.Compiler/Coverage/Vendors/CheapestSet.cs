using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// The products that close as much of the gap as all priced products together do, at the least cost a year; with the reason why
/// nothing cheaper does.
/// </summary>
public sealed record CheapestSet(CheapestState State)
{
    /// <summary>The set, by name; of several that cost the same, the one with the fewest products, then the first by name.</summary>
    public ImmutableArray<OfferedProduct> Products { get; init; } = [];

    /// <summary>A year, in <see cref="Currency"/>; 0 where no product is named.</summary>
    public decimal Cost { get; init; }

    /// <summary>Null where no product is named.</summary>
    public string? Currency { get; init; }

    /// <summary>What the set closes, in the order of the catalog.</summary>
    public ImmutableArray<ObligationResult> Closes { get; init; } = [];

    /// <summary>What stays open with every product declared, priced or not.</summary>
    public ImmutableArray<ObligationResult> NeverClosed { get; init; } = [];

    /// <summary>What only products without a price would close.</summary>
    public ImmutableArray<ObligationResult> OnlyUnpriced { get; init; } = [];

    /// <summary>The products without a price that could add something. They are never counted as free.</summary>
    public ImmutableArray<OfferedProduct> Unpriced { get; init; } = [];

    /// <summary>The other sets that cost the same and close as much; from none of them can a product be left out.</summary>
    public ImmutableArray<ImmutableArray<OfferedProduct>> Ties { get; init; } = [];

    /// <summary>Whether there are more ties than are named.</summary>
    public bool HasMoreTies { get; init; }

    /// <summary>
    /// The reasons that together prove that nothing cheaper does: every set that closes as much has one product of each, and no set with one
    /// of each costs less than <see cref="LowerBound"/>.
    /// </summary>
    public ImmutableArray<ClosingNeed> Needs { get; init; } = [];

    /// <summary>No set that closes as much costs less; the same as <see cref="Cost"/> when found.</summary>
    public decimal LowerBound { get; init; }

    /// <summary>How many priced products there were to choose from.</summary>
    public int Considered { get; init; }

    /// <summary>The currencies of the prices, ordinal order.</summary>
    public ImmutableArray<string> Currencies { get; init; } = [];

    /// <summary>Whether nothing of the gap is left.</summary>
    public bool ClosesAll => State is CheapestState.NothingOpen
        || (State is CheapestState.Found or CheapestState.Undecided && NeverClosed.IsEmpty && OnlyUnpriced.IsEmpty);
}
