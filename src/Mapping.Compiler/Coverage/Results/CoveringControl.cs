using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>A control that covers an obligation, directly or through crosswalk rows.</summary>
/// <param name="Control">The control.</param>
/// <param name="Strength">How much of the obligation it covers; through a crosswalk, together with the other controls behind the same row.</param>
/// <param name="State">Its state at the as-of date, planned or operating.</param>
/// <param name="Evidence">What its evidence says.</param>
/// <param name="Via">The rows that lead here, first step first; empty for a direct mapping.</param>
/// <param name="Mapping">The clause it starts from.</param>
public sealed record CoveringControl(
    ControlSymbol Control,
    MappingStrength Strength,
    ControlState State,
    ControlStanding Evidence,
    ImmutableArray<InferenceStep> Via,
    MappingSymbol Mapping)
{
    /// <summary>What its evidence says, whatever is waived.</summary>
    public OperatingState Operating => Evidence.Operating;
}
