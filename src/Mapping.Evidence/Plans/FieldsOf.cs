using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>Which fields a rule or a feed speaks of.</summary>
public static class FieldsOf
{
    public static IEnumerable<FieldPath> Feed(FeedSymbol feed) =>
        new[] { feed.TimeField, feed.SystemField, feed.KeyField }.OfType<FieldPath>();

    public static IEnumerable<FieldPath> Rule(EvidenceSymbol rule) => Optional(rule.Where)
        .Concat(rule.Expectations.SelectMany(expectation => Optional(expectation.Field).Concat(Optional(expectation.Where))));

    /// <summary>Fields that records must have for the plan to be answered, with every place that names them.</summary>
    public static IEnumerable<FieldPath> NeededBy(FeedPlan plan) => Feed(plan.Feed)
        .Concat(plan.Rules.Select(rule => rule.Rule).Distinct().SelectMany(NeededBy))
        .DistinctBy(field => field.Location);

    /// <summary>Fields that must be there for the rule to be judged: all but those that it only asks to be missing.</summary>
    public static IEnumerable<FieldPath> NeededBy(EvidenceSymbol rule) => NeededBy(rule.Where)
        .Concat(rule.Expectations.SelectMany(expectation => Optional(expectation.Field).Concat(NeededBy(expectation.Where))));

    public static IEnumerable<FieldPath> Predicate(Predicate predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(Predicate),
        AnyPredicate any => any.Operands.SelectMany(Predicate),
        NotPredicate not => Predicate(not.Operand),
        TruePredicate isTrue => [isTrue.Field],
        MissingPredicate missing => [missing.Field],
        ComparePredicate compare => [compare.Field],
        InPredicate isIn => [isIn.Field],
        _ => [],
    };

    private static IEnumerable<FieldPath> NeededBy(Predicate? predicate) => predicate switch
    {
        null or MissingPredicate => [],
        AllPredicate all => all.Operands.SelectMany(NeededBy),
        AnyPredicate any => any.Operands.SelectMany(NeededBy),
        NotPredicate not => NeededBy(not.Operand),
        _ => Predicate(predicate),
    };

    private static IEnumerable<FieldPath> Optional(Predicate? predicate) => predicate is null ? [] : Predicate(predicate);

    private static IEnumerable<FieldPath> Optional(FieldPath? field) => field is null ? [] : [field];
}
