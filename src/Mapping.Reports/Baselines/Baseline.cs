using System.Collections.Immutable;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Baselines;

/// <summary>A state that somebody accepted, so that CI speaks of what is new since.</summary>
/// <param name="AsOf">The day at whose end it was judged.</param>
/// <param name="Entries">In the order of <see cref="BaselineEntry.Compare"/>.</param>
public sealed record Baseline(DateOnly AsOf, ImmutableArray<BaselineEntry> Entries)
{
    public const string Schema = "mapping-baseline/1";

    /// <summary>Accepts what a judgement finds, but for what nobody may accept: errors of the sources, whatever a waiver that ended names, and what is forbidden as such.</summary>
    public static Baseline Of(Judgement judgement, ImmutableArray<Finding> findings)
    {
        var entries = StandingItem.Of(judgement, findings)
            .GroupBy(item => item.Identity)
            .Select(group => EntryOf(judgement, group.Key, [.. group]))
            .ToImmutableArray();
        return new Baseline(judgement.Coverage.AsOf, entries.Sort(BaselineEntry.Compare));
    }

    private static BaselineEntry EntryOf(Judgement judgement, FindingIdentity identity, List<StandingItem> items)
    {
        var worst = items.MaxBy(item => StateRanks.Of(item.State)) ?? items[0];
        return new BaselineEntry(identity.Kind, identity.About, worst.System, worst.State, items.Count, identity.Fingerprint)
        {
            Fails = [.. items.SelectMany(item => item.Fails).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Expects = identity is { Kind: FindingIdentity.EvidenceKind, Parts: [_, var rule] } && judgement.Expectations.Value.TryGetValue(rule, out var texts) ? [.. texts] : [],
        };
    }
}
