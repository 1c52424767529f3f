using System.Collections.Immutable;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Says which rules a record must be shown to. Many rules on a feed want each another text in a field: a rule is filed under the texts that
/// it wants, in the field in which fewest others want the same, and a record calls up those filed under its own. A rule that is shown too
/// much judges for itself. Made once for a feed, in time and memory that grow with its rules, and shared by all scans.
/// </summary>
internal sealed class RuleIndex
{
    /// <summary>Asking one rule is as quick as looking it up.</summary>
    private const int MinRulesOfField = 2;

    /// <summary>The place of the system in the plan that the records are about; 0 where they are not told apart.</summary>
    public int System { get; init; }

    private readonly HashSet<int> all;

    private RuleIndex(IEnumerable<int> rules, int[] always, RulesOfField[] fields)
    {
        all = [.. rules];
        Always = always;
        Fields = fields;
    }

    /// <summary>The rules that every record is shown to, by their places in the plan.</summary>
    public int[] Always { get; }

    /// <summary>The others: each is filed under one field.</summary>
    public RulesOfField[] Fields { get; }

    /// <param name="plan">What is asked of the feed.</param>
    /// <param name="rules">The rules of the plan to choose from, by their places in it.</param>
    /// <param name="fields">The fields of the feed.</param>
    /// <param name="system">The place of the system in the plan.</param>
    public static RuleIndex Of(FeedPlan plan, IReadOnlyCollection<int> rules, ScanFields fields, int system = 0)
    {
        var wants = rules.ToDictionary(rule => rule, rule => WantsOf(plan.Rules[rule], rule, fields));
        var counts = wants.Values.SelectMany(all => all).SelectMany(want => want.Keys.Select(key => (want.Slot, key))).CountBy(place => place).ToDictionary();
        var filed = wants.Values
            .Where(all => all.Count > 0)
            .Select(all => all.MinBy(want => want.Keys.Max(key => counts[(want.Slot, key)])))
            .GroupBy(want => want.Slot)
            .Where(group => group.Count() >= MinRulesOfField)
            .Select(group => new RulesOfField(group.Key, [.. group]))
            .ToArray();
        var called = filed.SelectMany(field => field.All).ToHashSet();
        return new RuleIndex(rules, [.. rules.Where(rule => !called.Contains(rule))], filed) { System = system };
    }

    /// <summary>Those of some rules that were chosen from the plan, and to which a record is not shown.</summary>
    /// <param name="rules">Some rules.</param>
    /// <param name="record">The record.</param>
    /// <param name="scans">Those of the plan; the ones that were chosen see records both ways from here on.</param>
    public int[] HiddenOf(List<int> rules, Record record, ImmutableArray<RuleScan> scans)
    {
        int[] chosen = [.. rules.Distinct().Where(all.Contains)];
        foreach (var rule in chosen)
        {
            scans[rule].ReadNear();
        }

        return [.. chosen.Except(RulesFor(record))];
    }

    /// <summary>The rules that a record must be shown to, by their places in the plan.</summary>
    public IEnumerable<int> RulesFor(Record record) => Always.Concat(Fields.SelectMany(field => field.RulesFor(record)));

    private static List<WantedTexts> WantsOf(RulePlan plan, int rule, ScanFields fields) =>
    [
        .. TextDemand.Of(plan.Rule.Where)
            .Select(demand => WantedTexts.Of(rule, fields.Tests.SlotOf(demand.Field), demand.Texts))
            .Where(want => want.Slot >= 0),
    ];
}
