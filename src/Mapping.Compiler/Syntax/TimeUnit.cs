namespace Mapping.Compiler.Syntax;

/// <summary>The closed set of units in which durations are written.</summary>
public enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
