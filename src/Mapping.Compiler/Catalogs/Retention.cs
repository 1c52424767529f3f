namespace Mapping.Compiler.Catalogs;

/// <summary>The unit of a <see cref="Retention"/>.</summary>
public enum RetentionUnit
{
    Days,
    Months,
    Years,
}

/// <summary>The shortest time a provision wants its records kept, for example ten years.</summary>
public sealed record Retention(int Count, RetentionUnit Unit)
{
    public override string ToString() => (Count, Unit) switch
    {
        (1, RetentionUnit.Days) => "1 day",
        (1, RetentionUnit.Months) => "1 month",
        (1, _) => "1 year",
        (_, RetentionUnit.Days) => $"{Count} days",
        (_, RetentionUnit.Months) => $"{Count} months",
        _ => $"{Count} years",
    };
}
