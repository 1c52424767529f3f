using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Forecasting;

/// <summary>A requirement of a gate: now, and when it turns.</summary>
public sealed record RequirementForecast(RequirementResult Now, ImmutableArray<RequirementTurn> Turns);
