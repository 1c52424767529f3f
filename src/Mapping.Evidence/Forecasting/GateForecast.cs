using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Forecasting;

/// <summary>A gate for a system: now, and when it turns if nothing new arrives.</summary>
public sealed record GateForecast(GateResult Now, ImmutableArray<GateTurn> Turns, ImmutableArray<RequirementForecast> Requirements);
