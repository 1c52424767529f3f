using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A value of the language.</summary>
public abstract record Literal(Location Location)
{
    /// <summary>The limit that stands for it; null where it is written itself.</summary>
    public LimitReference? Limit { get; init; }

    /// <summary>Whether it is an amount of money, and no plain number.</summary>
    public bool IsMoney => Limit is { Currency: not null };
}

public sealed record TextLiteral(string Value, Location Location) : Literal(Location);

public sealed record DateLiteral(DateOnly Value, Location Location) : Literal(Location);

public sealed record BooleanLiteral(bool Value, Location Location) : Literal(Location);

/// <summary>A plain number.</summary>
public sealed record NumberLiteral(decimal Value, Location Location) : Literal(Location);

/// <summary>A percentage; <see cref="Value"/> is the fraction, 0.02 for 2 %.</summary>
public sealed record PercentLiteral(decimal Value, Location Location) : Literal(Location);

/// <summary>A number with a unit of time.</summary>
public sealed record DurationLiteral(decimal Amount, TimeUnit Unit, Location Location) : Literal(Location);
