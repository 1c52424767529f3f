using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// Why some product has to be there: without any of these, the obligation stays open even with every other product.
/// </summary>
public sealed record ClosingNeed(ObligationResult Obligation, ImmutableArray<OfferedProduct> OneOf);
