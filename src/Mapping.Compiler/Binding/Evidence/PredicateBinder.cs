using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds tests on records. Where a part is broken the whole is, with the part's diagnostic: the rest would ask for something else.</summary>
internal static class PredicateBinder
{
    public static Predicate? Bind(FileContext file, PredicateSyntax syntax) => syntax switch
    {
        DisjunctionSyntax disjunction => BindAll(file, disjunction.Operands) is { } operands ? new AnyPredicate(operands) : null,
        ConjunctionSyntax conjunction => BindAll(file, conjunction.Operands) is { } operands ? new AllPredicate(operands) : null,
        NegationSyntax negation => Bind(file, negation.Operand) is { } operand ? new NotPredicate(operand) : null,
        GroupSyntax group => Bind(file, group.Predicate),
        FieldTestSyntax test => FieldBinder.Bind(file, test.Field) is { } field ? new TruePredicate(field) : null,
        MissingTestSyntax test => FieldBinder.Bind(file, test.Field) is { } field ? new MissingPredicate(field) : null,
        ComparisonTestSyntax { Subtrahend: { } subtrahend } test => BindDifference(file, test, subtrahend),
        ComparisonTestSyntax { Other: { } other } test => file.Limits?.Find(file, other) is { } limit ? BindComparison(file, test, NamedLimits.ValueOf(limit, file.At(other))) : BindFields(file, test, other),
        ComparisonTestSyntax { Value: { } value } test => BindComparison(file, test, LiteralBinder.Bind(file, value)),
        InTestSyntax test => BindIn(file, test),
        _ => null,
    };

    /// <summary>Why a value has no order, where the comparison needs one.</summary>
    public static string? OrderProblem(Comparison comparison, Literal value) =>
        (value is TextLiteral or BooleanLiteral) && comparison is not (Comparison.Equal or Comparison.NotEqual)
            ? "only = and != fit there"
            : null;

    private static ImmutableArray<Predicate>? BindAll(FileContext file, ImmutableArray<PredicateSyntax> operands)
    {
        var bound = ImmutableArray.CreateBuilder<Predicate>(operands.Length);
        foreach (var operand in operands)
        {
            if (Bind(file, operand) is { } predicate)
            {
                bound.Add(predicate);
            }
        }

        return bound.Count == operands.Length ? bound.MoveToImmutable() : null;
    }

    private static CompareDifferencePredicate? BindDifference(FileContext file, ComparisonTestSyntax syntax, SubtrahendSyntax subtrahendSyntax)
    {
        var field = FieldBinder.Bind(file, syntax.Field);
        var subtrahend = DifferenceBinder.Bind(file, field, subtrahendSyntax);
        var limit = syntax.Other is null ? null : file.Limits?.Find(file, syntax.Other);
        if (syntax.Other is { } other && limit is null && FieldBinder.Bind(file, other) is { } third)
        {
            file.Report(EvidenceDiagnostics.ValueDoesNotFit, third.Location, "a difference", $"\"{third}\"", "it is compared with a length of time or a number");
            return null;
        }

        if (syntax.IgnoringCase is { } ignoring)
        {
            file.Report(EvidenceDiagnostics.ValueDoesNotFit, file.At(ignoring), "a difference", "text", "it is a length of time or a number");
        }

        var bound = syntax.Value is null ? NamedLimits.ValueOf(limit, file.At(syntax.Other ?? syntax.Field)) : LiteralBinder.Bind(file, syntax.Value);
        return bound is { } value && field is not null && subtrahend is not null
            && ComparisonBinder.Of(syntax.Comparison) is { } comparison && DifferenceBinder.Check(file, value)
            ? new CompareDifferencePredicate(field, subtrahend, comparison, value)
            : null;
    }

    private static CompareFieldsPredicate? BindFields(FileContext file, ComparisonTestSyntax syntax, FieldSyntax otherSyntax)
    {
        var field = FieldBinder.Bind(file, syntax.Field);
        var other = FieldBinder.Bind(file, otherSyntax);
        if (field is null || other is null || ComparisonBinder.Of(syntax.Comparison) is not { } comparison)
        {
            return null;
        }

        if (field.Parts.SequenceEqual(other.Parts))
        {
            file.Report(EvidenceDiagnostics.ValueDoesNotFit, other.Location, $"\"{field}\"", "itself", "that comes to the same for every record");
        }

        if (syntax.IgnoringCase is { } ignoring && comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            file.Report(EvidenceDiagnostics.ValueDoesNotFit, file.At(ignoring), $"\"{field}\"", "text", "only = and != fit there");
        }

        return new CompareFieldsPredicate(field, comparison, other) { IgnoresCase = syntax.IgnoringCase is not null };
    }

    private static ComparePredicate? BindComparison(FileContext file, ComparisonTestSyntax syntax, Literal? value)
    {
        var field = FieldBinder.Bind(file, syntax.Field);
        if (field is null || value is null || ComparisonBinder.Of(syntax.Comparison) is not { } comparison)
        {
            return null;
        }

        if (OrderProblem(comparison, value) is { } problem)
        {
            file.Report(EvidenceDiagnostics.ValueDoesNotFit, value.Location, $"\"{field}\"", LiteralBinder.Describe(value), problem);
        }

        return new ComparePredicate(field, comparison, value) { IgnoresCase = IgnoresCase(file, syntax.IgnoringCase, [value]) };
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

        return FieldBinder.Bind(file, syntax.Field) is { } field && values.Count == syntax.Values.Length
            ? new InPredicate(field, values.ToImmutable()) { IgnoresCase = IgnoresCase(file, syntax.IgnoringCase, [.. values]) }
            : null;
    }

    private static bool IgnoresCase(FileContext file, IgnoringCaseSyntax? syntax, ReadOnlySpan<Literal> values)
    {
        foreach (var value in syntax is null ? [] : values)
        {
            if (value is not TextLiteral)
            {
                file.Report(EvidenceDiagnostics.ValueDoesNotFit, value.Location, "\"ignoring case\"", LiteralBinder.Describe(value), "only text has upper and lower case");
            }
        }

        return syntax is not null;
    }
}
