using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>Finds where a rule reads fields in points of a hundred, or as parts of one.</summary>
internal sealed class ShareUses
{
    private const decimal Hundred = 100;

    private readonly ImmutableArray<ShareUse>.Builder uses = ImmutableArray.CreateBuilder<ShareUse>(0);
    private readonly ImmutableArray<ShareScope>.Builder scopes = ImmutableArray.CreateBuilder<ShareScope>(0);
    private readonly Dictionary<(ShareContext Context, int List), int> places = [];

    /// <summary>Those of the part of the rule that is looked at.</summary>
    private TestCompiler tests;
    private bool isOfSelection;
    private GroupKeys? groups;

    private ShareUses(TestCompiler tests) => this.tests = tests;

    /// <summary>The places.</summary>
    public ImmutableArray<ShareUse> All { get; private set; }

    /// <summary>Which records they are about, outer ones first.</summary>
    public ImmutableArray<ShareScope> Scopes { get; private set; }

    /// <summary>The lists into whose elements they lead, -1 for what leads into none.</summary>
    public ImmutableArray<int> Lists { get; private set; }

    public static ShareUses Of(EvidenceSymbol rule, TestCompiler tests)
    {
        var found = new ShareUses(tests);
        found.LookAtSelection(rule, tests);
        foreach (var expectation in rule.Expectations)
        {
            found.tests = tests.For(rule, expectation);
            found.groups = expectation.Grouping is { } grouping ? AccumulatorFactory.KeysOf(grouping, tests) : null;
            foreach (var figure in expectation.Figures)
            {
                found.Look(figure.Where, null);
                found.Look(figure, expectation);
            }
        }

        (found.All, found.Scopes) = (found.uses.ToImmutable(), found.scopes.ToImmutable());
        found.Lists = [.. found.All.Select(use => use.List).Distinct()];
        return found;
    }

    /// <summary>What a rule is selected by is looked at by its figures: one of them that is about some records only, or about groups, hangs on these.</summary>
    private void LookAtSelection(EvidenceSymbol rule, TestCompiler ofRule)
    {
        if (rule.Where is null || !HasShare(rule.Where))
        {
            return;
        }

        isOfSelection = true;
        tests = ofRule.ForSelection(rule);
        var isWhole = rule.Expectations.IsEmpty;
        foreach (var expectation in rule.Expectations)
        {
            groups = expectation.Grouping is { } grouping ? AccumulatorFactory.KeysOf(grouping, ofRule) : null;
            foreach (var figure in expectation.Figures)
            {
                // Of a share those count, too, that its filter leaves out.
                var beside = figure.Where is { } where && figure.Aggregate != Aggregate.Share ? Beside(PartsOf(where, isAll: true), isAll: true, null) : null;
                if (beside is not null || groups is not null)
                {
                    Look(rule.Where, beside);
                }
                else
                {
                    isWhole = true;
                }
            }
        }

        groups = null;
        if (isWhole)
        {
            Look(rule.Where, null);
        }

        isOfSelection = false;
    }

    private void Look(Aggregation figure, Expectation expectation)
    {
        if (figure.Field is not { } field || figure.Aggregate == Aggregate.Distinct)
        {
            return;
        }

        var context = figure.Where is { } where ? new ShareContext(null, where) : null;
        if (expectation is { Divisor: null, Value: PercentLiteral bound } && figure.Subtrahend is null)
        {
            // What all numbers keep to, or none of them, their mean and any of their ranks do; their sum, and a bound that is met exactly, hang on how many they are.
            var isOfEach = figure.Aggregate is Aggregate.Min or Aggregate.Max or Aggregate.Latest
                || (figure.Aggregate != Aggregate.Sum && expectation.Comparison is not (Comparison.Equal or Comparison.NotEqual));
            Add(field, context, isOfEach ? Differing(expectation.Comparison, bound.Value) : Always);
        }
        else if (expectation.Divisor is not null || expectation.Value is PercentLiteral)
        {
            Add(field, context, Always);
            Add(figure.Subtrahend, context, Always);
        }
    }

    private void Look(Predicate? predicate, ShareContext? context)
    {
        switch (predicate)
        {
            case AllPredicate or AnyPredicate:
                var isAll = predicate is AllPredicate;
                var parts = PartsOf(predicate, isAll);
                var inner = Beside(parts, isAll, context);
                foreach (var (part, _) in parts.Where(part => HasShare(part.Predicate)))
                {
                    Look(part, inner);
                }

                break;
            case NotPredicate not:
                Look(not.Operand, context);
                break;
            case ComparePredicate { Value: PercentLiteral bound } compare:
                Add(compare.Field, context, Differing(compare.Comparison, bound.Value));
                break;
            case CompareDifferencePredicate { Value: PercentLiteral } compare:
                Add(compare.Field, context, Always);
                Add(compare.Subtrahend, context, Always);
                break;
            case CompareFieldsPredicate compare when tests.UnitOf(compare.Field) != tests.UnitOf(compare.Other):
                Add(compare.Field, context, Always);
                Add(compare.Other, context, Always);
                break;
            case InPredicate isIn:
                decimal[] shares = [.. isIn.Values.OfType<PercentLiteral>().Select(value => value.Value)];
                Add(isIn.Field, context, number => shares.Contains(number / Hundred) != shares.Contains(number));
                break;
        }
    }

    /// <summary>What is joined by "and", or by "or", once each "not" stands at what it is about.</summary>
    private static List<(Predicate Predicate, bool IsNegated)> PartsOf(Predicate predicate, bool isAll)
    {
        var parts = new List<(Predicate, bool)>();
        Take(predicate, isNegated: false);
        return parts;

        void Take(Predicate part, bool isNegated)
        {
            switch (part)
            {
                case NotPredicate not:
                    Take(not.Operand, !isNegated);
                    break;
                case AllPredicate all when isAll != isNegated:
                    all.Operands.ToList().ForEach(operand => Take(operand, isNegated));
                    break;
                case AnyPredicate any when isAll == isNegated:
                    any.Operands.ToList().ForEach(operand => Take(operand, isNegated));
                    break;
                default:
                    parts.Add((part, isNegated));
                    break;
            }
        }
    }

    /// <summary>What must be so for the other parts to decide: of "and" all that compares nothing in points of a hundred, of "or" none of it.</summary>
    private ShareContext? Beside(List<(Predicate Predicate, bool IsNegated)> parts, bool isAll, ShareContext? outer)
    {
        ImmutableArray<Predicate> plain = [.. parts.Where(part => !HasShare(part.Predicate)).Select(part => part.IsNegated == isAll ? new NotPredicate(part.Predicate) : part.Predicate)];
        return plain.IsEmpty ? outer : new ShareContext(outer, plain is [var only] ? only : new AllPredicate(plain));
    }

    private bool HasShare(Predicate predicate) => predicate switch
    {
        AllPredicate all => all.Operands.Any(HasShare),
        AnyPredicate any => any.Operands.Any(HasShare),
        NotPredicate not => HasShare(not.Operand),
        ComparePredicate { Value: PercentLiteral } compare => IsShare(compare.Field),
        CompareDifferencePredicate { Value: PercentLiteral } compare => IsShare(compare.Field) || IsShare(compare.Subtrahend),
        CompareFieldsPredicate compare => tests.UnitOf(compare.Field) != tests.UnitOf(compare.Other) && (IsShare(compare.Field) || IsShare(compare.Other)),
        InPredicate isIn => isIn.Values.Any(value => value is PercentLiteral) && IsShare(isIn.Field),
        _ => false,
    };

    private bool IsShare(FieldPath field) => tests.UnitOf(field) is FieldUnit.Percent or FieldUnit.Ratio && tests.SlotOf(field) >= 0;

    private void Add(FieldPath? field, ShareContext? context, Func<decimal, bool> differs)
    {
        if (field is not null && IsShare(field))
        {
            var list = tests.ListOf(field);
            uses.Add(new ShareUse(tests.SlotOf(field), list, isOfSelection, PlaceOf(context, list), groups, tests.UnitOf(field) == FieldUnit.Ratio, differs));
        }
    }

    private int PlaceOf(ShareContext? context, int list)
    {
        if (context is null)
        {
            return -1;
        }

        if (!places.TryGetValue((context, list), out var place))
        {
            var outer = PlaceOf(context.Outer, list);
            place = scopes.Count;
            places.Add((context, list), place);
            scopes.Add(new ShareScope(outer, list, isOfSelection, list < 0 ? tests.Compile(context.Predicate) : tests.CompileOfElement(context.Predicate)!));
        }

        return place;
    }

    private static bool Always(decimal number) => true;

    private static Func<decimal, bool> Differing(Comparison comparison, decimal bound) =>
        number => Comparisons.Hold(comparison, (number / Hundred).CompareTo(bound)) != Comparisons.Hold(comparison, number.CompareTo(bound));
}
