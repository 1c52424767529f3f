using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>When the threshold was fixed, and by whom (Article 9(8): beforehand).</summary>
public sealed record ThresholdSymbol(DateOnly Set, OwnerReference? By, Location Location)
{
    /// <summary>The limit that says so; null where the rule itself does.</summary>
    public LimitReference? Limit { get; init; }
}
