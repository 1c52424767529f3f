using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>The numbers that a limit allows, as ranges that do not touch: so two limits can be compared however each of them is written.</summary>
/// <param name="Scale">What is measured; only what is on one scale can be compared.</param>
/// <param name="Ranges">In ascending order.</param>
internal sealed record AllowedNumbers(string Scale, ImmutableArray<NumberRange> Ranges)
{
    private static readonly NumberRange Everything = new(decimal.MinValue, false, decimal.MaxValue, false);

    /// <param name="scale">What is measured.</param>
    /// <param name="comparison">How it is compared.</param>
    /// <param name="amount">With what.</param>
    /// <param name="isCount">Whether it is a whole number that is not below zero, so that above 1 is from 2 on.</param>
    public static AllowedNumbers Of(string scale, Symbols.Comparison comparison, decimal amount, bool isCount)
    {
        ImmutableArray<NumberRange> ranges = comparison switch
        {
            Symbols.Comparison.Equal => [new(amount, false, amount, false)],
            Symbols.Comparison.NotEqual => [Everything with { High = amount, IsHighOpen = true }, Everything with { Low = amount, IsLowOpen = true }],
            Symbols.Comparison.Less => [Everything with { High = amount, IsHighOpen = true }],
            Symbols.Comparison.LessOrEqual => [Everything with { High = amount }],
            Symbols.Comparison.Greater => [Everything with { Low = amount, IsLowOpen = true }],
            _ => [Everything with { Low = amount }],
        };
        return new AllowedNumbers(scale, [.. (isCount ? ranges.Select(range => range.OfCounts()) : ranges).Where(range => !range.IsEmpty)]);
    }

    /// <summary>To allow more is weaker; null where each side allows what the other does not, both allow the same, or another thing is measured.</summary>
    public PromiseDirection? DirectionTo(AllowedNumbers other) => Scale != other.Scale ? null : (Holds(other), other.Holds(this)) switch
    {
        (false, true) => PromiseDirection.Weaker,
        (true, false) => PromiseDirection.Stronger,
        _ => null,
    };

    /// <summary>What both allow; of one scale.</summary>
    public AllowedNumbers And(AllowedNumbers other) => new(
        Scale,
        [.. from range in Ranges from their in other.Ranges let both = range.And(their) where !both.IsEmpty orderby both.Low select both]);

    /// <summary>Whether it allows all that the other one does.</summary>
    public bool Holds(AllowedNumbers other) => Scale == other.Scale && other.Ranges.All(range => Ranges.Any(own => own.Holds(range)));
}
