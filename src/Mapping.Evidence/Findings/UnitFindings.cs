using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Findings;

/// <summary>Reports fields that rules compare with a percentage while nobody says whether 1 or 100 is all of it: 0.4 may be either.</summary>
internal static class UnitFindings
{
    public static void Report(FeedPlan plan, DiagnosticBag bag)
    {
        foreach (var field in plan.DeclaredRules.SelectMany(ComparedWithPercentages).DistinctBy(field => field.Location))
        {
            if (!plan.Feed.Units.Any(unit => unit.Field.Parts.SequenceEqual(field.Parts)))
            {
                bag.Report(EvidenceDiagnostics.UndeclaredUnit, field.Location, FieldNames.Of(field.Parts), plan.Feed.Name);
            }
        }
    }

    private static IEnumerable<FieldPath> ComparedWithPercentages(EvidenceSymbol rule) => rule.Expectations
        .Where(expectation => expectation.Value is PercentLiteral)
        .Select(expectation => expectation.Field)
        .Concat(rule.Expectations.Select(expectation => expectation.Where).Prepend(rule.Where).SelectMany(ComparedWithPercentages))
        .OfType<FieldPath>();

    private static IEnumerable<FieldPath?> ComparedWithPercentages(Predicate? predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(ComparedWithPercentages),
        AnyPredicate any => any.Operands.SelectMany(ComparedWithPercentages),
        NotPredicate not => ComparedWithPercentages(not.Operand),
        ComparePredicate { Value: PercentLiteral } compare => [compare.Field],
        InPredicate isIn when isIn.Values.Any(value => value is PercentLiteral) => [isIn.Field],
        _ => [],
    };
}
