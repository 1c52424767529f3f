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

    private RuleIndex(int[] always, RulesOfField[] fields)
    {
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
        return new RuleIndex([.. rules.Where(rule => !called.Contains(rule))], filed) { System = system };
    }

    /// <summary>
    /// The rules to which a record is not shown, and which may want it: what they want in the field under which they are filed is near to what it
    /// holds. Those that are near in another field want another record anyway.
    /// </summary>
    /// <param name="near">The texts that the record may hold, with the field of each.</param>
    /// <param name="record">The record.</param>
    /// <param name="scans">Those of the plan; the ones that may see the record otherwise see records both ways from here on.</param>
    public HashSet<int> HiddenOf(List<(int Slot, WatchedText Text)> near, Record record, ImmutableArray<RuleScan> scans)
    {
        var shown = RulesFor(record).ToHashSet();
        foreach (var (_, text) in near)
        {
            foreach (var rule in shown.Count < text.Rules.Length ? shown.Where(text.IsWantedBy) : text.Rules.Select(rule => rule.Rule).Where(shown.Contains))
            {
                scans[rule].ReadNear();
            }
        }

        var hidden = near.SelectMany(found => Fields.Where(field => field.Slot == found.Slot).SelectMany(field => field.RulesFor(found.Text.Key))).ToHashSet();
        hidden.ExceptWith(shown);
        foreach (var rule in hidden)
        {
            scans[rule].ReadNear();
        }

        return hidden;
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
