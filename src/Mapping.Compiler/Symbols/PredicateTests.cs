namespace Mapping.Compiler.Symbols;

/// <summary>The tests of single fields that a predicate is made of.</summary>
internal static class PredicateTests
{
    /// <summary>Each of them in the order of the source, however they are joined and negated; none of no predicate.</summary>
    public static IEnumerable<Predicate> TestsOf(Predicate? predicate) => predicate switch
    {
        null => [],
        AllPredicate all => all.Operands.SelectMany(TestsOf),
        AnyPredicate any => any.Operands.SelectMany(TestsOf),
        NotPredicate not => TestsOf(not.Operand),
        var test => [test],
    };
}
