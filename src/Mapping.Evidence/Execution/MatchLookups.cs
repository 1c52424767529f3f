using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>What the scans of a feed know of matches before they read anything: how many records of a side are kept, and where that is too few, the other sides.</summary>
/// <param name="Most">So many are kept of one side.</param>
internal sealed record MatchLookups(int Most = KeyedRecords.Most)
{
    private readonly Dictionary<(PartnerKey Key, string? System), MatchLookup> known = [];

    public bool IsEmpty => known.Count == 0;

    public MatchLookup? Of(RulePlan plan, int expectation) => IsEmpty ? null : known.GetValueOrDefault(KeyOf(plan, expectation));

    /// <summary>Where records of several systems have their partners in the same ones, all of them want some.</summary>
    public void Add(RulePlan plan, int expectation, MatchLookup lookup)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(this.known, KeyOf(plan, expectation), out _);
        known = known is { } other ? new MatchLookup { Wanting = [.. other.Wanting, .. lookup.Wanting] } : lookup;
    }

    /// <summary>Reads both ways from the first record on what has partners that are.</summary>
    public void ReadNear(FeedPlan plan, ImmutableArray<RuleScan> scans)
    {
        for (var rule = 0; rule < scans.Length && !IsEmpty; rule++)
        {
            if (ReadsNear(plan.Rules[rule]))
            {
                scans[rule].ReadNear();
            }
        }
    }

    private bool ReadsNear(RulePlan plan) => Enumerable.Range(0, plan.Partners.Length).Any(expectation => Of(plan, expectation)?.NearPartners is not null);

    private static (PartnerKey Key, string? System) KeyOf(RulePlan plan, int expectation) =>
        plan.PartnersOf is { } key ? (key, "") : plan.Partners.Length > expectation && plan.Partners[expectation] is { } partners ? (partners, plan.Systems[0]) : default;
}
