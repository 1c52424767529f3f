using System.IO.Hashing;
using System.Text;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>The rules of a feed by the system that they are judged for.</summary>
internal sealed class SystemRules
{
    private readonly Dictionary<UInt128, RuleIndex> rules = [];

    /// <summary>The names and titles of the declared systems; null where records of others are not passed over.</summary>
    private readonly SystemNames? names;

    public SystemRules(FeedPlan plan, ScanFields fields)
    {
        names = plan.Feed.IgnoresOtherSystems ? new SystemNames(plan.Systems.Concat(plan.Titles)) : null;
        var bySystem = Enumerable.Range(0, plan.Rules.Length)
            .SelectMany(rule => plan.Rules[rule].Systems.Select(system => (System: system, Rule: rule)))
            .ToLookup(entry => entry.System, entry => entry.Rule, StringComparer.Ordinal);
        for (var i = 0; i < plan.Systems.Length; i++)
        {
            rules.TryAdd(HashOf(Encoding.UTF8.GetBytes(plan.Systems[i])), RuleIndex.Of(plan, [.. bySystem[plan.Systems[i]]], fields, i));
        }
    }

    /// <summary>The rules judged on the records of a system; null where no such system is declared.</summary>
    public RuleIndex? Find(ReadOnlySpan<byte> system) => rules.GetValueOrDefault(HashOf(system));

    /// <summary>
    /// Whether records of a system that is not declared may be passed over. A name that is spelled almost like one that is declared may be
    /// meant for it, and one such as "all" for any, so these may not.
    /// </summary>
    public bool IsOtherSystem(ReadOnlySpan<byte> name) => names?.MayMeanOne(name) == false;

    private static UInt128 HashOf(ReadOnlySpan<byte> name) => XxHash128.HashToUInt128(name);
}
