using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>Which fields a rule or a feed speaks of.</summary>
public static class FieldsOf
{
    public static IEnumerable<FieldPath> Feed(FeedSymbol feed) =>
        new[] { feed.TimeField, feed.SystemField, feed.KeyField }.OfType<FieldPath>();

    public static IEnumerable<FieldPath> Rule(EvidenceSymbol rule) => Optional(rule.Where)
        .Concat(rule.Figures.SelectMany(figure => Optional(figure.Field).Concat(Optional(figure.Subtrahend)).Concat(Optional(figure.Where))))
        .Concat(rule.Expectations.SelectMany(expectation => Optional(expectation.Grouping?.Field).Concat(Optional(expectation.Match?.Field))));

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

    public static IEnumerable<FieldPath> Predicate(Predicate predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(Predicate),
        AnyPredicate any => any.Operands.SelectMany(Predicate),
        NotPredicate not => Predicate(not.Operand),
        TruePredicate isTrue => [isTrue.Field],
        MissingPredicate missing => [missing.Field],
        ComparePredicate compare => [compare.Field],
        CompareFieldsPredicate compare => [compare.Field, compare.Other],
        CompareDifferencePredicate compare => [compare.Field, compare.Subtrahend],
        InPredicate isIn => [isIn.Field],
        _ => [],
    };

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

    private static IEnumerable<FieldPath> Optional(Predicate? predicate) => predicate is null ? [] : Predicate(predicate);

    private static IEnumerable<FieldPath> Optional(FieldPath? field) => field is null ? [] : [field];
}
