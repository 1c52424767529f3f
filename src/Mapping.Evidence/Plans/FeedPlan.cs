using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>Everything that is asked of one feed, answered in one pass.</summary>
public sealed record FeedPlan(FeedSymbol Feed)
{
    private readonly DateOnly? today;

    /// <summary>The day at whose end, UTC, the feed is judged; later records are left out.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day on which the feed is read: no honest record is later. The as-of date where it is not said.</summary>
    public DateOnly Today
    {
        get => today ?? AsOf;
        init => today = value;
    }

    /// <summary>The rules in the order of controls and sources; behind them what rules of any feed look through for the partners of their records.</summary>
    public ImmutableArray<RulePlan> Rules { get; init; } = [];

    /// <summary>The rules that are judged, which are the first ones.</summary>
    public IEnumerable<RulePlan> Judged => Rules.TakeWhile(rule => rule.PartnersOf is null);

    /// <summary>The names of the feeds in which records of this one have their partners.</summary>
    public IEnumerable<string> PartnerFeeds => Judged.SelectMany(rule => rule.Rule.Matches).Select(match => match.Feed.Name).Where(name => name != Feed.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The rules as they are declared, each once for however many systems it is judged.</summary>
    public IEnumerable<EvidenceSymbol> DeclaredRules =>
        Rules.Select(rule => rule.Rule).Distinct<EvidenceSymbol>(ReferenceEqualityComparer.Instance);

    /// <summary>The names of the systems that records may speak of, where the feed has a system field.</summary>
    public ImmutableArray<string> Systems { get; init; } = [];

    /// <summary>The titles of these systems, where records of others are passed over: who writes a title means the system.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];
}
