using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Findings;

/// <summary>Reports fields that a rule speaks of and no record has.</summary>
internal static class FieldFindings
{
    /// <summary>Reports them at the rules, and gives their slots.</summary>
    /// <param name="outcome">The feed as read.</param>
    /// <param name="namesOf">The names of the fields that the feed has; asked only where one is unknown.</param>
    /// <param name="bag">Where the findings go.</param>
    public static HashSet<int> Report(FeedOutcome outcome, Func<FeedPlan, IReadOnlyList<string>> namesOf, DiagnosticBag bag)
    {
        var unknown = new HashSet<int>();
        if (!outcome.Scan.HasRecords)
        {
            return unknown;
        }

        IReadOnlyList<string>? names = null;
        foreach (var field in FieldsIn(outcome.Plan))
        {
            var slot = outcome.Scan.Fields.Tests.SlotOf(field);
            if (!outcome.Scan.IsPresent(slot))
            {
                unknown.Add(slot);
                names ??= namesOf(outcome.Plan);
                bag.Add(Diagnostic
                    .Create(EvidenceDiagnostics.UnknownField, field.Location, outcome.Plan.Feed.Name, field.ToString())
                    .WithNearest(field.ToString(), names));
            }
        }

        return unknown;
    }

    private static IEnumerable<FieldPath> FieldsIn(FeedPlan plan) => FieldsOf.Feed(plan.Feed)
        .Concat(plan.Rules.Select(rule => rule.Rule).Distinct().SelectMany(FieldsOf.NeededBy))
        .DistinctBy(field => field.Location);
}
