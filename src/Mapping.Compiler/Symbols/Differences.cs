namespace Mapping.Compiler.Symbols;

/// <summary>Whether one field is taken away from another. Asked of every rule, of which few do so.</summary>
public static class Differences
{
    public static bool AreIn(Expectation expectation) => AreIn(expectation.Figure) || (expectation.Divisor is { } divisor && AreIn(divisor));

    public static bool AreIn(Predicate? predicate) => predicate switch
    {
        AllPredicate all => AreInAny(all.Operands.AsSpan()),
        AnyPredicate any => AreInAny(any.Operands.AsSpan()),
        NotPredicate not => AreIn(not.Operand),
        CompareDifferencePredicate => true,
        _ => false,
    };

    private static bool AreIn(Aggregation figure) => figure.Subtrahend is not null || AreIn(figure.Where);

    private static bool AreInAny(ReadOnlySpan<Predicate> operands)
    {
        foreach (var operand in operands)
        {
            if (AreIn(operand))
            {
                return true;
            }
        }

        return false;
    }
}
