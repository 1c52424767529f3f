namespace Mapping.Compiler.Symbols;

/// <summary>A period in which there must be a record.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
public readonly record struct CadencePeriod(DateOnly First, DateOnly Last)
{
    /// <summary>
    /// The last day of the period before, where that is the last one of its month: a record of it counts for one of the two, so that what runs on a day of the month which some
    /// months don't have, or on the last one, has no gap where the periods end with an earlier day. Null elsewhere.
    /// </summary>
    public DateOnly? Shared { get; init; }
}
