using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>What somebody wants to know of products.</summary>
/// <param name="System">The system that they should serve.</param>
/// <param name="Offers">Every product declared, in the workspace or in packs.</param>
public sealed record GapQuestion(SystemSymbol System, ImmutableArray<OfferedProduct> Offers)
{
    /// <summary>The products asked about, some of <see cref="Offers"/>.</summary>
    public ImmutableArray<OfferedProduct> Asked { get; init; } = [];

    /// <summary>The products that count as there already, some of <see cref="Offers"/>; none of them is asked about.</summary>
    public ImmutableArray<OfferedProduct> Have { get; init; } = [];

    /// <summary>After how many steps the search for the cheapest set gives up and says so. Steps, not time, so that the same inputs give the same answer.</summary>
    public int MaxSteps { get; init; } = 200_000;

    /// <summary>What every product that a workspace declares does for a system, beside nothing but what no product provides.</summary>
    public static GapQuestion OfAll(SystemSymbol system, WorkspaceSymbols symbols)
    {
        var offers = OffersOf(symbols);
        return new GapQuestion(system, offers) { Asked = offers };
    }

    /// <summary>Every product that a workspace declares, by vendor and product.</summary>
    public static ImmutableArray<OfferedProduct> OffersOf(WorkspaceSymbols symbols) =>
    [
        .. symbols.Vendors
            .SelectMany(vendor => vendor.Products.Select(product => new OfferedProduct(vendor, product)))
            .OrderBy(offer => offer.Name, StringComparer.Ordinal),
    ];
}
