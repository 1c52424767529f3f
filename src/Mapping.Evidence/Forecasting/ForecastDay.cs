using System.Collections.Immutable;

namespace Mapping.Evidence.Forecasting;

/// <summary>A day on which something turns.</summary>
public sealed record ForecastDay(DateOnly Date, ImmutableArray<Turn> Turns, ImmutableArray<GateTurn> Gates);
