using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Forecasting;

/// <summary>A rule whose verdict becomes another one if nothing new arrives.</summary>
/// <param name="Date">The first day at whose end it is so.</param>
/// <param name="Control">Whose rule it is.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Systems">The systems that it turns for.</param>
/// <param name="Before">What its evidence says before.</param>
/// <param name="After">What it says from that day on.</param>
public sealed record VerdictTurn(
    DateOnly Date, ControlSymbol Control, EvidenceSymbol Rule, ImmutableArray<string> Systems, EvidenceResult Before, EvidenceResult After)
{
    /// <summary>Whether the feed tells its records apart by system.</summary>
    public bool IsBySystem { get; init; }
}
