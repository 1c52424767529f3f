using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Chooses the rules that a record must be shown to. Many rules on a feed want each another text in one field: the rules that another
/// text rules out need not be asked.
/// </summary>
internal sealed class RuleChoice
{
    private readonly ImmutableArray<RuleScan> all;

    /// <summary>The rules for a text that nobody names.</summary>
    private readonly ImmutableArray<RuleScan> others;

    private readonly RulesOfText?[] buckets = [];

    /// <summary>The field that most rules look at; -1 where they look at none.</summary>
    private readonly int slot = -1;

    public RuleChoice(ImmutableArray<RulePlan> plans, ImmutableArray<RuleScan> scans, ScanFields fields)
    {
        all = scans;
        others = scans;
        var demands = plans.SelectMany((plan, rule) => TextDemand.Of(plan.Rule.Where)
                .Select(demand => (Rule: rule, Slot: fields.Tests.SlotOf(demand.Field), demand.Texts)))
            .GroupBy(demand => demand.Slot)
            .MaxBy(group => group.Count());
        if (demands is null || demands.Key < 0)
        {
            return;
        }

        slot = demands.Key;
        var texts = demands.SelectMany(demand => demand.Texts).Distinct(StringComparer.Ordinal).ToList();
        others = RulesFor(text: null);
        buckets = new RulesOfText?[(int)BitOperations.RoundUpToPowerOf2((uint)(2 * texts.Count) | 1)];
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            ref var bucket = ref buckets[Hash(bytes) & (buckets.Length - 1)];
            bucket = new RulesOfText(bytes, RulesFor(text), bucket);
        }

        ImmutableArray<RuleScan> RulesFor(string? text)
        {
            var ruledOut = demands.Where(demand => text is null || !demand.Texts.Contains(text)).Select(demand => demand.Rule).ToHashSet();
            return [.. scans.Where((_, rule) => !ruledOut.Contains(rule))];
        }
    }

    /// <summary>In the order of the plan. Where the field holds no text every rule must say what it thinks of that.</summary>
    public ImmutableArray<RuleScan> RulesFor(Record record)
    {
        if (slot < 0 || record.IsError || !FieldReading.IsText(record[slot]))
        {
            return all;
        }

        var text = record[slot].Bytes;
        var bucket = buckets[Hash(text) & (buckets.Length - 1)];
        for (var entry = bucket; entry is not null; entry = entry.Next)
        {
            if (entry.Is(text))
            {
                return entry.Rules;
            }
        }

        return bucket is null || !IsNearAny(text) ? others : all;
    }

    /// <summary>A text that is spelled almost like one that rules name is in the same bucket; it may be that of several.</summary>
    private bool IsNearAny(ReadOnlySpan<byte> text)
    {
        for (var entry = buckets[Hash(text) & (buckets.Length - 1)]; entry is not null; entry = entry.Next)
        {
            if (entry.IsNear(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Three letters tell the words of a rule apart well enough. Blanks around do not count, nor does the case of letters, of which ASCII
    /// and its neighbours differ in one bit.
    /// </summary>
    private static int Hash(ReadOnlySpan<byte> text)
    {
        text = Spelling.Trim(text);
        return text.IsEmpty ? 0 : (text.Length * 5) ^ ((text[0] | 0x20) * 3) ^ ((text[text.Length / 2] | 0x20) * 7) ^ (text[^1] | 0x20);
    }
}
