namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>How the question for the cheapest set of products ended.</summary>
public enum CheapestState
{
    /// <summary>Nothing is open.</summary>
    NothingOpen,

    /// <summary>No product with a price closes anything of what is open.</summary>
    NothingCloses,

    /// <summary>Found, and nothing cheaper closes as much.</summary>
    Found,

    /// <summary>Prices in several currencies are never added or compared.</summary>
    SeveralCurrencies,

    /// <summary>More products than the search takes.</summary>
    TooMany,

    /// <summary>The search gave up after so many steps; what it names closes as much, but something cheaper may do so too.</summary>
    Undecided,
}
