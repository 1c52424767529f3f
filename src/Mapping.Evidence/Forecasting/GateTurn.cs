using System.Collections.Immutable;

namespace Mapping.Evidence.Forecasting;

/// <summary>A gate that turns.</summary>
/// <param name="Date">The first day at whose end it is so.</param>
/// <param name="Name">The gate.</param>
/// <param name="System">The system that it is judged for, by name.</param>
/// <param name="Holds">Whether it holds from then on.</param>
/// <param name="Through">The names of what turns it; of obligations where nothing else is known.</param>
public sealed record GateTurn(DateOnly Date, string Name, string System, bool Holds, ImmutableArray<string> Through);
