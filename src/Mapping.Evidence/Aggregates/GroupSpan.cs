namespace Mapping.Evidence.Aggregates;

/// <summary>A group of records, from the first one to the last one, whatever window they are in.</summary>
/// <param name="Name">What they hold.</param>
/// <param name="First">Ticks of the first one.</param>
/// <param name="Last">Ticks of the last one.</param>
internal readonly record struct GroupSpan(string Name, long First, long Last);
