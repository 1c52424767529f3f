namespace Mapping.Evidence.Inspection;

/// <summary>How many records have a value.</summary>
public readonly record struct ValueCount(string Value, long Count);
