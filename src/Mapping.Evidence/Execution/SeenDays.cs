using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>
/// On which days there was a record that a rule selects, of all and of each group that it takes together. Noted before windows and days of a forecast are told apart: the days
/// that somebody asks for say which of them count.
/// </summary>
internal sealed class SeenDays
{
    private readonly ScanFields fields;

    /// <summary>Nobody asks for this day or an earlier one.</summary>
    private readonly int after;

    private readonly HashSet<int> all = [];
    private readonly GroupDays[] groups;
    private ImmutableArray<PacedRecords> paced;

    private SeenDays(ScanFields fields, int after, GroupDays[] groups) => (this.fields, this.after, this.groups) = (fields, after, groups);

    /// <summary>Null where the rule does not ask how often.</summary>
    public static SeenDays? Of(RulePlan plan, ScanFields fields, TestCompiler tests) =>
        plan.PacedAfter is { } after ? new SeenDays(fields, after.DayNumber, AccumulatorFactory.DaysOf(plan.Rule, tests)) : null;

    /// <summary>What is in the way of telling groups apart.</summary>
    public IEnumerable<GroupDoubt> Doubts => groups.SelectMany(group => group.Doubts);

    /// <summary>Takes a record or run that the rule certainly selects, and in which something was done.</summary>
    public void Note(Record record, long ticks, RecordPosition position)
    {
        var day = fields.DayOf(record, ticks);
        if (day > after)
        {
            all.Add(day);
        }

        foreach (var group in groups)
        {
            group.Note(record, position, ticks, day, isKept: day > after);
        }
    }

    /// <param name="other">Of the same rule; null for a scan of one day.</param>
    public void Merge(SeenDays? other)
    {
        all.UnionWith(other?.all ?? []);
        for (var i = 0; i < groups.Length && other is not null; i++)
        {
            groups[i].Merge(other.groups[i]);
        }
    }

    /// <summary>All records, then each group. After it is asked, nothing may be noted or merged any more.</summary>
    /// <param name="window">The time that is looked at, that of the rule.</param>
    public ImmutableArray<PacedRecords> Paced(Duration window) =>
        paced.IsDefault ? paced = [new PacedRecords(null, PacedRecords.InOrder(all)), .. groups.SelectMany(group => group.All(window))] : paced;
}
