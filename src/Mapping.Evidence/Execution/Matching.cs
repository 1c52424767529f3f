using System.Collections.Immutable;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>Brings the two sides of each match together, once both feeds are read.</summary>
internal static class Matching
{
    public static void Settle(ImmutableArray<FeedOutcome> outcomes)
    {
        var partners = Places(outcomes, plan => plan.PartnersOf is not null).ToDictionary(place => place.Outcome.Plan.Rules[place.Index].PartnersOf!.Value);
        if (partners.Count == 0)
        {
            return;
        }

        foreach (var (outcome, index) in Places(outcomes, plan => !plan.Partners.IsEmpty))
        {
            Settle(outcome, index, partners);
        }
    }

    private static IEnumerable<(FeedOutcome Outcome, int Index)> Places(ImmutableArray<FeedOutcome> outcomes, Func<RulePlan, bool> isMeant) =>
        from outcome in outcomes
        from index in Enumerable.Range(0, outcome.Plan.Rules.Length)
        where isMeant(outcome.Plan.Rules[index])
        select (outcome, index);

    private static void Settle(FeedOutcome outcome, int index, Dictionary<PartnerKey, (FeedOutcome Outcome, int Index)> partners)
    {
        var (plan, scan) = (outcome.Plan.Rules[index], outcome.Scan.Rules[index]);
        var found = new PartnerScan?[plan.Partners.Length];
        for (var i = 0; i < found.Length; i++)
        {
            if (plan.Partners[i] is { } key && plan.Rule.Expectations[i].Match is { } match && partners.TryGetValue(key, out var place))
            {
                found[i] = new PartnerScan(place.Outcome, place.Index, place.Outcome.Scan.Rules[place.Index], match, ReferenceEquals(place.Outcome, outcome));
            }
        }

        // Read as if something was mistyped, partners may be others although the records are not.
        if (scan.Near is not null || found.Any(partner => partner?.Scan.Near is not null))
        {
            scan.ReadNear();
            scan.Near!.Settle([.. found.Select(partner => partner?.Near)]);
        }

        scan.Settle(found);
    }
}
