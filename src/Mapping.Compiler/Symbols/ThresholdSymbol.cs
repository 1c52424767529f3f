using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>When the threshold was fixed, and by whom (Article 9(8): beforehand).</summary>
/// <param name="Set">The day; of a limit that was approved later the day of that.</param>
/// <param name="By">Who set it, or approved it; null where it is not said.</param>
/// <param name="Location">Where it is said.</param>
public sealed record ThresholdSymbol(DateOnly Set, OwnerReference? By, Location Location)
{
    /// <summary>The limit that says so; null where the rule itself does.</summary>
    public LimitReference? Limit { get; init; }

    /// <summary>What it says of itself, a clause for "it is" with the day.</summary>
    public string Verb => Limit is { } limit && limit.CountsFrom > limit.Set ? "approved" : "set";
}
