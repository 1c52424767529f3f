using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Forecasting;

/// <summary>A requirement of a gate: now, when it turns, and on the last day.</summary>
public sealed record RequirementForecast(RequirementResult Now, ImmutableArray<RequirementTurn> Turns, RequirementResult Last);
