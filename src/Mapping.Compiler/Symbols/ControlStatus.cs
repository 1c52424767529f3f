namespace Mapping.Compiler.Symbols;

/// <summary>
/// What <c>status</c> says. The date is the planned start, the start of operation, or the first day of retirement.
/// </summary>
public sealed record ControlStatus(ControlState Declared, DateOnly? Date)
{
    /// <summary>A control without <c>status</c> is planned.</summary>
    public static readonly ControlStatus Undeclared = new(ControlState.Planned, null);

    /// <summary>
    /// The state at the end of a day: one that operates from a later day is still planned, one that retires on a later day still operates.
    /// </summary>
    public ControlState At(DateOnly asOf) => Declared switch
    {
        ControlState.Operating when Date is { } since && since > asOf => ControlState.Planned,
        ControlState.Retired when Date is { } since && since > asOf => ControlState.Operating,
        var declared => declared,
    };
}
