using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Forecasting;

/// <summary>A requirement of a gate that turns.</summary>
/// <param name="Date">The first day at whose end it is so.</param>
/// <param name="After">The verdict on it from then on.</param>
/// <param name="Through">The names of what turns it; of obligations where nothing else is known.</param>
public sealed record RequirementTurn(DateOnly Date, RequirementResult After, ImmutableArray<string> Through);
