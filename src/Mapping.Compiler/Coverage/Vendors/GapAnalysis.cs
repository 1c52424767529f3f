using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// The gap of a system that products should close. Before and after differ only in products: what is there before is what no product
/// provides, and the products in <see cref="GapQuestion.Have"/>.
/// </summary>
public sealed record GapAnalysis(GapQuestion Question, DateOnly AsOf)
{
    /// <summary>The products asked about, in the order of the question.</summary>
    public ImmutableArray<ProductGap> Products { get; init; } = [];

    /// <summary>The obligations that are mapped before, in the order of the catalog.</summary>
    public ImmutableArray<ObligationResult> CoveredBefore { get; init; } = [];

    /// <summary>The obligations that are not: the gap.</summary>
    public ImmutableArray<ObligationResult> Gap { get; init; } = [];

    /// <summary>What stays open with all the products asked about together.</summary>
    public ImmutableArray<OpenObligation> Open { get; init; } = [];

    /// <summary>The cheapest set among all products that are declared and not there, if all they claim and provide holds.</summary>
    public required CheapestSet Cheapest { get; init; }

    /// <summary>The same by what evidence of this workspace shows.</summary>
    public required CheapestSet CheapestEvidenced { get; init; }

    /// <summary>What renewals cost beside what is open.</summary>
    public required Spending Spending { get; init; }
}
