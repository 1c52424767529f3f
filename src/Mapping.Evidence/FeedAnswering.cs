using System.Collections.Immutable;
using Mapping.Evidence.Caching;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence;

/// <summary>Answers the plans of feeds: from the cache where one is given and knows them, else by reading.</summary>
internal sealed class FeedAnswering(IEvidenceFiles files, EvidenceOptions options)
{
    private readonly FeedExecutor executor = new(files, options);

    /// <summary>In the order of the plan, each with whether it was kept from an earlier run.</summary>
    public IEnumerable<(FeedPlan Plan, FeedAnswer Answer, bool IsKept)> Answer(EvidencePlan plan) => options.Cache is { } cache
        ? Answer(plan, cache)
        : executor.Run(plan.Feeds).Select(outcome => (outcome.Plan, FeedAnswers.Of(outcome, plan.AsOf), false));

    private IEnumerable<(FeedPlan Plan, FeedAnswer Answer, bool IsKept)> Answer(EvidencePlan plan, IAnswerCache cache)
    {
        var keys = new AnswerKeys(files, options).Of(plan.Feeds);
        var known = keys.Select((key, index) => key is null ? null : Find(key, cache, plan.Feeds[index])).ToImmutableArray();
        var unknown = plan.Feeds.Where((_, index) => known[index] is null).ToHashSet<FeedPlan>(ReferenceEqualityComparer.Instance);

        // What is known of a feed is read again where records of another one have their partners in it.
        using var outcomes = executor.Run(plan.Of(unknown.Contains).Feeds).AsEnumerable().GetEnumerator();
        var hasMore = outcomes.MoveNext();
        for (var i = 0; i < plan.Feeds.Length; i++)
        {
            var outcome = hasMore && ReferenceEquals(outcomes.Current.Plan, plan.Feeds[i]) ? outcomes.Current : null;
            yield return (plan.Feeds[i], known[i] ?? Remember(keys[i], cache, outcome!, plan.AsOf), known[i] is not null);
            hasMore = outcome is null ? hasMore : outcomes.MoveNext();
        }
    }

    private static FeedAnswer? Find(AnswerKey key, IAnswerCache cache, FeedPlan plan) =>
        AnswerCoding.Decode(key.Name, cache.Find(key.Name)) is { } answer && key.Fits(answer, plan.Judged.Count()) ? answer : null;

    /// <summary>What changed between the digest and the reading is kept under no name.</summary>
    private static FeedAnswer Remember(AnswerKey? key, IAnswerCache cache, FeedOutcome outcome, DateOnly asOf)
    {
        var answer = FeedAnswers.Of(outcome, asOf);
        if (key is not null && key.Fits(answer, outcome.Plan.Judged.Count()))
        {
            cache.Keep(key.Name, AnswerCoding.Encode(key.Name, answer));
        }

        return answer;
    }
}
