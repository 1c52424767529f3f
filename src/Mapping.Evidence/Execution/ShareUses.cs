using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>Finds where a rule reads fields in points of a hundred.</summary>
internal sealed class ShareUses
{
    private const decimal Hundred = 100;

    private readonly TestCompiler tests;
    private readonly ImmutableArray<ShareUse>.Builder uses = ImmutableArray.CreateBuilder<ShareUse>(0);

    private ShareUses(TestCompiler tests) => this.tests = tests;

    public static ImmutableArray<ShareUse> Of(EvidenceSymbol rule, TestCompiler tests)
    {
        var found = new ShareUses(tests);
        found.Look(rule.Where, isOfSelection: true);
        foreach (var expectation in rule.Expectations)
        {
            foreach (var figure in expectation.Figures)
            {
                found.Look(figure.Where, isOfSelection: false);
                found.Look(figure, expectation);
            }
        }

        return found.uses.ToImmutable();
    }

    private void Look(Aggregation figure, Expectation expectation)
    {
        if (figure.Field is not { } field || figure.Aggregate == Aggregate.Distinct)
        {
            return;
        }

        if (expectation is { Divisor: null, Value: PercentLiteral bound } && figure.Subtrahend is null)
        {
            // What all numbers keep to, or none of them, their mean and any of their ranks do; their sum, and a bound that is met exactly, hang on how many they are.
            var isOfEach = figure.Aggregate is Aggregate.Min or Aggregate.Max or Aggregate.Latest
                || (figure.Aggregate != Aggregate.Sum && expectation.Comparison is not (Comparison.Equal or Comparison.NotEqual));
            Add(field, isOfSelection: false, figure.Where, isOfEach ? Differing(expectation.Comparison, bound.Value) : Always);
        }
        else if (expectation.Divisor is not null || expectation.Value is PercentLiteral)
        {
            Add(field, isOfSelection: false, figure.Where, Always);
            Add(figure.Subtrahend, isOfSelection: false, figure.Where, Always);
        }
    }

    private void Look(Predicate? predicate, bool isOfSelection)
    {
        switch (predicate)
        {
            case AllPredicate all:
                LookAll(all.Operands, isOfSelection);
                break;
            case AnyPredicate any:
                LookAll(any.Operands, isOfSelection);
                break;
            case NotPredicate not:
                Look(not.Operand, isOfSelection);
                break;
            case ComparePredicate { Value: PercentLiteral bound } compare:
                Add(compare.Field, isOfSelection, null, Differing(compare.Comparison, bound.Value));
                break;
            case CompareDifferencePredicate { Value: PercentLiteral } compare:
                Add(compare.Field, isOfSelection, null, Always);
                Add(compare.Subtrahend, isOfSelection, null, Always);
                break;
            case CompareFieldsPredicate compare when tests.UnitOf(compare.Field) != tests.UnitOf(compare.Other):
                Add(compare.Field, isOfSelection, null, Always);
                Add(compare.Other, isOfSelection, null, Always);
                break;
            case InPredicate isIn:
                decimal[] shares = [.. isIn.Values.OfType<PercentLiteral>().Select(value => value.Value)];
                Add(isIn.Field, isOfSelection, null, number => shares.Contains(number / Hundred) != shares.Contains(number));
                break;
        }
    }

    private void LookAll(ImmutableArray<Predicate> operands, bool isOfSelection)
    {
        foreach (var operand in operands)
        {
            Look(operand, isOfSelection);
        }
    }

    private void Add(FieldPath? field, bool isOfSelection, Predicate? filter, Func<decimal, bool> differs)
    {
        if (field is not null && tests.UnitOf(field) == FieldUnit.Percent && tests.SlotOf(field) is >= 0 and var slot)
        {
            var list = tests.ListOf(field);
            uses.Add(new ShareUse(slot, list, isOfSelection, list < 0 ? tests.CompileOptional(filter) : tests.CompileOfElement(filter), differs));
        }
    }

    private static bool Always(decimal number) => true;

    private static Func<decimal, bool> Differing(Comparison comparison, decimal bound) =>
        number => Comparisons.Hold(comparison, (number / Hundred).CompareTo(bound)) != Comparisons.Hold(comparison, number.CompareTo(bound));
}
