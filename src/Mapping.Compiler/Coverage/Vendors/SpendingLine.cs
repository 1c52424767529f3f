using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>One side, or one owner.</summary>
/// <param name="Name">The domain, <c>shared</c> for both sides, or the owner; null for what has none.</param>
public sealed record SpendingLine(string? Name)
{
    /// <summary>The products whose renewals are counted here.</summary>
    public ImmutableArray<OfferedProduct> Products { get; init; } = [];

    /// <summary>What they cost a year, by currency, ordinal order; currencies are never added up.</summary>
    public ImmutableArray<(string Currency, decimal Amount)> PerYear { get; init; } = [];

    /// <summary>Those of them that declare no price.</summary>
    public ImmutableArray<OfferedProduct> Unpriced { get; init; } = [];

    /// <summary>The obligations that count.</summary>
    public int Obligations { get; init; }

    /// <summary>Those of them that are not mapped by what operates now.</summary>
    public int Open { get; init; }

    /// <summary>Those of them that evidence shows.</summary>
    public int Evidenced { get; init; }
}
