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

    /// <summary>In the order of the plan.</summary>
    public IEnumerable<(FeedPlan Plan, FeedAnswer Answer)> Answer(EvidencePlan plan) => options.Cache is { } cache
        ? Answer(plan, cache)
        : executor.Run(plan.Feeds).Select(outcome => (outcome.Plan, FeedAnswers.Of(outcome, plan.AsOf)));

    private IEnumerable<(FeedPlan Plan, FeedAnswer Answer)> Answer(EvidencePlan plan, IAnswerCache cache)
    {
        var keys = new AnswerKeys(files, options).Of(plan.Feeds);
        var known = keys.Select(key => key is null ? null : AnswerCoding.Decode(cache.Find(key))).ToImmutableArray();
        using var outcomes = executor.Run([.. plan.Feeds.Where((_, index) => known[index] is null)]).AsEnumerable().GetEnumerator();
        for (var i = 0; i < plan.Feeds.Length; i++)
        {
            yield return (plan.Feeds[i], known[i] ?? Remember(keys[i], cache, outcomes, plan.AsOf));
        }
    }

    private static FeedAnswer Remember(string? key, IAnswerCache cache, IEnumerator<FeedOutcome> outcomes, DateOnly asOf)
    {
        outcomes.MoveNext();
        var answer = FeedAnswers.Of(outcomes.Current, asOf);
        if (key is not null)
        {
            cache.Keep(key, AnswerCoding.Encode(answer));
        }

        return answer;
    }
}
