using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds tests on records. A part that is broken is left out, with its diagnostic.</summary>
internal static class PredicateBinder
{
    public static Predicate? Bind(FileContext file, PredicateSyntax syntax) => syntax switch
    {
        DisjunctionSyntax disjunction => new AnyPredicate(BindAll(file, disjunction.Operands)),
        ConjunctionSyntax conjunction => new AllPredicate(BindAll(file, conjunction.Operands)),
        NegationSyntax negation => Bind(file, negation.Operand) is { } operand ? new NotPredicate(operand) : null,
        GroupSyntax group => Bind(file, group.Predicate),
        FieldTestSyntax test => FieldBinder.Bind(file, test.Field) is { } field ? new TruePredicate(field) : null,
        MissingTestSyntax test => FieldBinder.Bind(file, test.Field) is { } field ? new MissingPredicate(field) : null,
        ComparisonTestSyntax test => BindComparison(file, test),
        InTestSyntax test => BindIn(file, test),
        _ => null,
    };

    /// <summary>Why a value has no order, where the comparison needs one.</summary>
    public static string? OrderProblem(Comparison comparison, Literal value) =>
        (value is TextLiteral or BooleanLiteral) && comparison is not (Comparison.Equal or Comparison.NotEqual)
            ? "only = and != fit there"
            : null;

    private static ImmutableArray<Predicate> BindAll(FileContext file, ImmutableArray<PredicateSyntax> operands)
    {
        var bound = ImmutableArray.CreateBuilder<Predicate>(operands.Length);
        foreach (var operand in operands)
        {
            if (Bind(file, operand) is { } predicate)
            {
                bound.Add(predicate);
            }
        }

        return bound.DrainToImmutable();
    }

    private static ComparePredicate? BindComparison(FileContext file, ComparisonTestSyntax syntax)
    {
        var field = FieldBinder.Bind(file, syntax.Field);
        var value = LiteralBinder.Bind(file, syntax.Value);
        if (field is null || value is null || ComparisonBinder.Of(syntax.Comparison) is not { } comparison)
        {
            return null;
        }

        if (OrderProblem(comparison, value) is { } problem)
        {
            file.Report(EvidenceDiagnostics.ValueDoesNotFit, value.Location, $"\"{field}\"", LiteralBinder.Describe(value), problem);
        }

        return new ComparePredicate(field, comparison, value);
    }

    private static InPredicate? BindIn(FileContext file, InTestSyntax syntax)
    {
        var values = ImmutableArray.CreateBuilder<Literal>(syntax.Values.Length);
        foreach (var value in syntax.Values)
        {
            if (LiteralBinder.Bind(file, value) is { } literal)
            {
                values.Add(literal);
            }
        }

        return FieldBinder.Bind(file, syntax.Field) is { } field ? new InPredicate(field, values.DrainToImmutable()) : null;
    }
}
