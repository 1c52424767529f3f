namespace Mapping.Evidence.Inspection;

/// <summary>How many records have a value of a kind.</summary>
public readonly record struct KindCount(InspectedKind Kind, long Count);
