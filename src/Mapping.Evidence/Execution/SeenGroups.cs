using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>The groups that a rule has seen, in its window and before it, by each field whose groups it does not name.</summary>
internal sealed class SeenGroups
{
    private readonly GroupSpans[] fields;

    private SeenGroups(GroupSpans[] fields) => this.fields = fields;

    /// <summary>Null where the rule takes no such groups together, or has no window that could leave one behind.</summary>
    public static SeenGroups? Of(RulePlan plan, TestCompiler tests) =>
        plan.After is not null && plan.Rule.Expectations.Any(expectation => expectation.Grouping is not null) && AccumulatorFactory.SpansOf(plan.Rule, tests) is { Length: > 0 } fields ? new SeenGroups(fields) : null;

    /// <param name="record">A record or run.</param>
    /// <param name="ticks">Its time; -1 where it has none.</param>
    /// <param name="isMeant">Whether the rule certainly selects it, and something was done.</param>
    public void Note(Record record, long ticks, bool isMeant)
    {
        foreach (var field in ticks >= 0 && isMeant ? fields : [])
        {
            field.Note(record, ticks);
        }
    }

    /// <param name="other">Of the same rule; null for a scan of one day, since groups are noted before days are told apart.</param>
    public void Merge(SeenGroups? other)
    {
        for (var i = 0; i < fields.Length && other is not null; i++)
        {
            fields[i].Merge(other.fields[i]);
        }
    }

    /// <summary>Those that no other one took the place of, see <see cref="GroupSpans.Standing"/>.</summary>
    public ImmutableArray<GroupSpan> Standing(Duration within) =>
        [.. fields.SelectMany(field => field.Standing(within)).OrderBy(span => span.Last).ThenBy(span => span.Name, StringComparer.Ordinal)];
}
