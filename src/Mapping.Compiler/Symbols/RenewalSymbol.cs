namespace Mapping.Compiler.Symbols;

/// <summary>Who decides on the renewal of a product, what it costs, and when it ends.</summary>
public sealed record RenewalSymbol(OwnerReference? Owner, RenewalCost? Cost, DateOnly? Until);

/// <summary>A price, for example 120000 EUR per year.</summary>
public sealed record RenewalCost(decimal Amount, string Currency, TimeUnit Per);
