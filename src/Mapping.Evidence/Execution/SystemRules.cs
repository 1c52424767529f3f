using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>The rules of a feed by the system that they are judged for.</summary>
internal sealed class SystemRules
{
    /// <summary>How many undeclared names are kept for the finding about them.</summary>
    public const int MaxUnknown = 16;

    /// <summary>Bytes of an undeclared name that are kept.</summary>
    public const int MaxName = 80;

    private readonly Dictionary<UInt128, RuleChoice> rules = [];

    public SystemRules(FeedPlan plan, ImmutableArray<RuleScan> scans, ScanFields fields)
    {
        foreach (var system in plan.Systems)
        {
            var indices = Enumerable.Range(0, scans.Length).Where(index => plan.Rules[index].Systems.Contains(system)).ToList();
            var choice = new RuleChoice([.. indices.Select(index => plan.Rules[index])], [.. indices.Select(index => scans[index])], fields);
            rules.Add(HashOf(Encoding.UTF8.GetBytes(system)), choice);
        }
    }

    /// <summary>The rules judged on the records of a system; null where no such system is declared.</summary>
    public RuleChoice? Find(ReadOnlySpan<byte> system) => rules.GetValueOrDefault(HashOf(system));

    private static UInt128 HashOf(ReadOnlySpan<byte> name) => XxHash128.HashToUInt128(name);
}
