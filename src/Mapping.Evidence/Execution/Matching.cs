using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>Brings the two sides of each match together, once both feeds are read.</summary>
internal static class Matching
{
    public static void Settle(ImmutableArray<FeedOutcome> outcomes)
    {
        var partners = PartnersIn(outcomes);
        if (partners.Count == 0)
        {
            return;
        }

        foreach (var (outcome, index) in Places(outcomes, plan => !plan.Partners.IsEmpty))
        {
            Settle(outcome, index, partners);
        }
    }

    /// <summary>
    /// The feeds that must be read again, since of one side of a match there are too many records to keep, and few enough of the other one, with
    /// what their scans then know. Where a feed is matched with itself that does not help.
    /// </summary>
    public static IReadOnlyDictionary<FeedOutcome, MatchLookups> LookupsFor(ImmutableArray<FeedOutcome> outcomes)
    {
        var again = new Dictionary<FeedOutcome, MatchLookups>(ReferenceEqualityComparer.Instance);
        var partners = PartnersIn(outcomes);
        foreach (var (outcome, index) in partners.Count == 0 ? [] : Places(outcomes, plan => !plan.Partners.IsEmpty))
        {
            var (plan, scan) = (outcome.Plan.Rules[index], outcome.Scan.Rules[index]);
            for (var i = 0; i < plan.Partners.Length; i++)
            {
                if (plan.Partners[i] is { } key && partners.TryGetValue(key, out var place) && !ReferenceEquals(place.Outcome, outcome))
                {
                    var other = place.Outcome.Scan.Rules[place.Index];
                    switch (MatchedSide.IsOverfull(scan, i), MatchedSide.IsOverfull(other, 0))
                    {
                        case (true, false):
                            LookupsOf(outcome).Add(plan, i, new MatchLookup { Partners = MatchedSide.TableOf(other, 0), NearPartners = other.Near is { } near ? MatchedSide.TableOf(near, 0) : null });
                            break;
                        case (false, true):
                            LookupsOf(place.Outcome).Add(place.Outcome.Plan.Rules[place.Index], 0, new MatchLookup { Wanting = scan.Near is { } mistyped ? [MatchedSide.WantingOf(scan, i), MatchedSide.WantingOf(mistyped, i)] : [MatchedSide.WantingOf(scan, i)] });
                            break;
                    }
                }
            }
        }

        return again;

        MatchLookups LookupsOf(FeedOutcome outcome)
        {
            if (!again.TryGetValue(outcome, out var lookups))
            {
                again.Add(outcome, lookups = new MatchLookups(outcome.Scan.Fields.Matches.Most));
            }

            return lookups;
        }
    }

    private static Dictionary<PartnerKey, (FeedOutcome Outcome, int Index)> PartnersIn(ImmutableArray<FeedOutcome> outcomes) =>
        Places(outcomes, plan => plan.PartnersOf is not null).ToDictionary(place => place.Outcome.Plan.Rules[place.Index].PartnersOf!.Value);

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
