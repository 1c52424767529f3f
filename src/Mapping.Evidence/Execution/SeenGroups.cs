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

    /// <summary>Takes a record or run that the rule certainly selects, and in which something was done.</summary>
    public void Note(Record record, long ticks)
    {
        foreach (var field in fields)
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

    /// <summary>Those that no other one took the place of, see <see cref="GroupSpans.Standing(Duration)"/>.</summary>
    public ImmutableArray<GroupSpan> Standing(Duration within) =>
        [.. fields.SelectMany(field => field.Standing(within)).OrderBy(span => span.Last).ThenBy(span => span.Name, StringComparer.Ordinal)];
}
