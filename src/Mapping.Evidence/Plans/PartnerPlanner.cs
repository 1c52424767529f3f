using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>Plans what is looked through in other feeds for the partners of records: for each expectation that asks for them, and for each system where partners tell theirs.</summary>
internal sealed class PartnerPlanner(WorkspaceSymbols symbols)
{
    private readonly Dictionary<FeedSymbol, List<RulePlan>> plans = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PartnerKey> known = [];

    /// <summary>What is looked through, by feed.</summary>
    public IEnumerable<(FeedSymbol Feed, IReadOnlyList<RulePlan> Plans)> Plans => plans.Select(entry => (entry.Key, (IReadOnlyList<RulePlan>)entry.Value));

    /// <summary>The plan of a rule together with where its partners are planned. Most rules ask for none.</summary>
    /// <param name="plan">The rule.</param>
    /// <param name="feed">Its own feed.</param>
    /// <param name="systems">All systems that it is judged for.</param>
    public RulePlan With(RulePlan plan, FeedSymbol feed, ImmutableArray<string> systems) => plan.Rule.Matches.Any()
        ? plan with { Partners = [.. plan.Rule.Expectations.Select((expectation, index) => KeyOf(plan, feed, systems, expectation, index))] }
        : plan;

    private PartnerKey? KeyOf(RulePlan plan, FeedSymbol feed, ImmutableArray<string> systems, Expectation expectation, int index)
    {
        if (expectation.Match is not { } match || symbols.FindFeed(match.Feed.Name) is not { } other)
        {
            return null;
        }

        // Records that tell no system have partners that are about any of the rule's, and partners that tell none are whoever's the key says.
        var system = feed.SystemField is not null && other.SystemField is not null ? plan.Systems[0] : null;
        var key = new PartnerKey(plan.Control.Name, plan.Rule.Name, index, system);
        if (known.Add(key))
        {
            if (!plans.TryGetValue(other, out var ofFeed))
            {
                plans.Add(other, ofFeed = []);
            }

            ofFeed.Add(new RulePlan(plan.Control, Mirror(plan.Rule, expectation, match), system is null ? systems : [system])
            {
                PartnersOf = key,
                CountsRuns = EvidencePlanner.SpeaksOfRecords(match.Where),
            });
        }

        return key;
    }

    /// <summary>The expectation seen from the other feed: there each record that satisfies its filter counts, of any age, and the keys stand the other way round.</summary>
    private static EvidenceSymbol Mirror(EvidenceSymbol rule, Expectation expectation, MatchSymbol match) => new(rule.Name, rule.Title, rule.Location)
    {
        Feed = match.Feed,
        Expectations =
        [
            expectation with
            {
                Figure = expectation.Figure with { Where = match.Where },
                Match = match with { Field = match.OtherField, OtherField = match.Field, Where = null },
            },
        ],
    };
}
