namespace Mapping.Compiler.Symbols;

/// <summary>The closed set of units for durations.</summary>
public enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
