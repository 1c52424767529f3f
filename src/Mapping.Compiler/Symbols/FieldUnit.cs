namespace Mapping.Compiler.Symbols;

/// <summary>What the numbers of a field count.</summary>
public enum FieldUnit
{
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,

    /// <summary>Points of a hundred: 98 is 98 %.</summary>
    Percent,

    /// <summary>Parts of one, which may be more than all of it: 1.2 is 120 %.</summary>
    Ratio,
}
