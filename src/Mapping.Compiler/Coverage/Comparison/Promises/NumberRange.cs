namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>All numbers between two.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="IsLowOpen">Whether the lower end is not in it.</param>
/// <param name="High">The upper end.</param>
/// <param name="IsHighOpen">Whether the upper end is not in it.</param>
internal readonly record struct NumberRange(decimal Low, bool IsLowOpen, decimal High, bool IsHighOpen)
{
    public bool IsEmpty => Low > High || (Low == High && (IsLowOpen || IsHighOpen));

    public bool Holds(NumberRange other) =>
        (Low < other.Low || (Low == other.Low && (!IsLowOpen || other.IsLowOpen)))
        && (High > other.High || (High == other.High && (!IsHighOpen || other.IsHighOpen)));

    /// <summary>What is in both.</summary>
    public NumberRange And(NumberRange other)
    {
        var (low, high) = (Low.CompareTo(other.Low), High.CompareTo(other.High));
        return new(
            low >= 0 ? Low : other.Low,
            low > 0 ? IsLowOpen : low < 0 ? other.IsLowOpen : IsLowOpen || other.IsLowOpen,
            high <= 0 ? High : other.High,
            high < 0 ? IsHighOpen : high > 0 ? other.IsHighOpen : IsHighOpen || other.IsHighOpen);
    }

    /// <summary>The counts in it, from the first one to the last one.</summary>
    public NumberRange OfCounts()
    {
        var low = Low <= 0 ? 0 : decimal.Ceiling(Low);
        var high = decimal.Floor(High);
        return new(
            low == Low && IsLowOpen && low < decimal.MaxValue ? low + 1 : low,
            IsLowOpen: false,
            high == High && IsHighOpen && high > decimal.MinValue ? high - 1 : high,
            IsHighOpen: false);
    }
}
