namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>How much a promise lets through; only what is on one scale can be compared.</summary>
/// <param name="Scale">What is measured, for example a percentage that is bounded above.</param>
/// <param name="Amount">The higher, the more.</param>
/// <param name="IsOpen">Whether the amount itself is not let through, as with <c>&lt;</c>.</param>
internal readonly record struct Looseness(string Scale, decimal Amount, bool IsOpen = false) : IComparable<Looseness>
{
    public int CompareTo(Looseness other)
    {
        var byAmount = Amount.CompareTo(other.Amount);
        return byAmount != 0 ? byAmount : other.IsOpen.CompareTo(IsOpen);
    }
}
