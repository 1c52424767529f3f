using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>Which fields a rule or a feed speaks of.</summary>
public static class FieldsOf
{
    public static IEnumerable<FieldPath> Feed(FeedSymbol feed) =>
        new[] { feed.TimeField, feed.SystemField, feed.KeyField }.OfType<FieldPath>();

    public static IReadOnlyList<FieldPath> Rule(EvidenceSymbol rule)
    {
        var fields = new List<FieldPath>();
        Add(rule.Where, fields);
        foreach (var expectation in rule.Expectations)
        {
            Add(expectation.Figure, fields);
            if (expectation.Divisor is { } divisor)
            {
                Add(divisor, fields);
            }
        }

        foreach (var expectation in rule.Expectations)
        {
            Add(expectation.Grouping?.Field, fields);
            Add(expectation.Match?.Field, fields);
        }

        return fields;
    }

    /// <summary>Fields that records must have for the plan to be answered, with every place that names them.</summary>
    public static IEnumerable<FieldPath> NeededBy(FeedPlan plan) => Feed(plan.Feed)
        .Concat(plan.DeclaredRules.SelectMany(NeededBy))
        .DistinctBy(field => field.Location);

    /// <summary>Fields that must be there for the rule to be judged: all but those of which it says what their absence means.</summary>
    public static IEnumerable<FieldPath> NeededBy(EvidenceSymbol rule)
    {
        var optional = AskedToBeMissing(rule).Select(field => field.Parts).ToList();
        return Rule(rule).Where(field => !optional.Any(parts => parts.SequenceEqual(field.Parts)));
    }

    /// <summary>The fields of which an expectation is.</summary>
    public static IReadOnlyList<FieldPath> Expectation(Expectation expectation)
    {
        var fields = new List<FieldPath>();
        foreach (var figure in expectation.Figures)
        {
            Add(figure, fields);
        }

        return fields;
    }

    public static IReadOnlyList<FieldPath> Predicate(Predicate predicate)
    {
        var fields = new List<FieldPath>();
        Add(predicate, fields);
        return fields;
    }

    private static IEnumerable<Predicate> Predicates(EvidenceSymbol rule) =>
        rule.Figures.Select(figure => figure.Where).Prepend(rule.Where).OfType<Predicate>();

    /// <summary>The fields of which the rule asks whether they are missing.</summary>
    public static IEnumerable<FieldPath> AskedToBeMissing(EvidenceSymbol rule) => Predicates(rule).SelectMany(AskedToBeMissing);

    /// <summary>The fields with which others are compared: where there are none of that name, a text may be meant that lacks its quotes.</summary>
    public static IEnumerable<FieldPath> ComparedWith(EvidenceSymbol rule) => Predicates(rule).SelectMany(ComparedWith);

    private static IEnumerable<FieldPath> ComparedWith(Predicate predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(ComparedWith),
        AnyPredicate any => any.Operands.SelectMany(ComparedWith),
        NotPredicate not => ComparedWith(not.Operand),
        CompareFieldsPredicate compare => [compare.Other],
        _ => [],
    };

    private static IEnumerable<FieldPath> AskedToBeMissing(Predicate predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(AskedToBeMissing),
        AnyPredicate any => any.Operands.SelectMany(AskedToBeMissing),
        NotPredicate not => AskedToBeMissing(not.Operand),
        MissingPredicate missing => [missing.Field],
        _ => [],
    };

    private static void Add(Aggregation figure, List<FieldPath> fields)
    {
        Add(figure.Field, fields);
        Add(figure.Subtrahend, fields);
        Add(figure.Where, fields);
    }

    /// <summary>There are as many predicates as rules, so that one list is filled where iterators within iterators would be made.</summary>
    private static void Add(Predicate? predicate, List<FieldPath> fields)
    {
        switch (predicate)
        {
            case AllPredicate all:
                AddAll(all.Operands, fields);
                break;
            case AnyPredicate any:
                AddAll(any.Operands, fields);
                break;
            case NotPredicate not:
                Add(not.Operand, fields);
                break;
            case TruePredicate isTrue:
                fields.Add(isTrue.Field);
                break;
            case MissingPredicate missing:
                fields.Add(missing.Field);
                break;
            case ComparePredicate compare:
                fields.Add(compare.Field);
                break;
            case CompareFieldsPredicate compare:
                fields.Add(compare.Field);
                fields.Add(compare.Other);
                break;
            case CompareDifferencePredicate compare:
                fields.Add(compare.Field);
                fields.Add(compare.Subtrahend);
                break;
            case InPredicate isIn:
                fields.Add(isIn.Field);
                break;
        }
    }

    private static void AddAll(ImmutableArray<Predicate> predicates, List<FieldPath> fields)
    {
        foreach (var predicate in predicates)
        {
            Add(predicate, fields);
        }
    }

    private static void Add(FieldPath? field, List<FieldPath> fields)
    {
        if (field is not null)
        {
            fields.Add(field);
        }
    }
}
