namespace Mapping.Benchmarks.Vendors;

/// <summary>How the products of a generated market overlap.</summary>
internal enum VendorShape
{
    /// <summary>Each product is for some rules and claims most of each, as products of a trade do; two or three serve the same rule.</summary>
    Niches,

    /// <summary>As niches, and half of the products ask for a control that another one provides.</summary>
    Chains,

    /// <summary>Each obligation is claimed by three products at random, at nearly the same price: no structure helps the search.</summary>
    Triples,
}
