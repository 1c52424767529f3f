using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// Since when and until when there are records of each group, in the window and before it. A group that was there and of which the window holds nothing is not
/// judged there: nothing shows that it is right.
/// </summary>
internal sealed class GroupSpans(GroupKeys keys)
{
    private readonly Dictionary<UInt128, GroupSpan> spans = [];

    /// <summary>So many groups follow each other, as runs and releases do; which of them would be kept hangs on which came first, so none is.</summary>
    private bool hasTooMany;

    /// <summary>Takes a record or run that the rule certainly means.</summary>
    public void Note(Record record, long ticks)
    {
        if (hasTooMany)
        {
            return;
        }

        ref readonly var field = ref record[keys.Slot];
        var key = FieldIdentity.HashOf(field);
        ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(spans, key);
        if (!Unsafe.IsNullRef(ref known))
        {
            known = known with { First = Math.Min(known.First, ticks), Last = Math.Max(known.Last, ticks) };
        }
        else if (keys.Find(field, out var name) is null && name is not null)
        {
            spans.Add(key, new GroupSpan(name, ticks, ticks));
            Limit();
        }
    }

    public void Merge(GroupSpans other)
    {
        hasTooMany |= other.hasTooMany;
        foreach (var (key, theirs) in hasTooMany ? [] : other.spans)
        {
            spans[key] = spans.TryGetValue(key, out var own)
                ? own with { First = Math.Min(own.First, theirs.First), Last = Math.Max(own.Last, theirs.Last) }
                : theirs;
        }

        Limit();
    }

    /// <summary>
    /// The groups that no other one took the place of, the one that is silent longest first. A group takes the place of another one, as one release does that of the
    /// one before, where it goes on after that one and began in the second half of its time, less than a window before its end; or where its name is almost the same.
    /// What began together, as regions do, takes no place.
    /// </summary>
    /// <param name="spans">All groups.</param>
    /// <param name="within">The window.</param>
    public static ImmutableArray<GroupSpan> Standing(IEnumerable<GroupSpan> spans, Duration within)
    {
        var standing = new List<GroupSpan>();
        var (newest, spellings) = (long.MinValue, new HashSet<ulong>());
        foreach (var together in spans.GroupBy(span => span.Last).OrderByDescending(group => group.Key))
        {
            var ends = DateOnly.FromDateTime(new DateTime(together.Key));
            var isNear = newest >= 0 && DateOnly.FromDateTime(new DateTime(newest)) > within.Before(ends);
            standing.AddRange(together.Where(span => !(isNear && newest > span.First + ((span.Last - span.First) / 2)) && !spellings.Contains(KeyOf(span))));
            newest = Math.Max(newest, together.Max(span => span.First));
            spellings.UnionWith(together.Select(KeyOf));
        }

        return [.. standing.OrderBy(span => span.Last).ThenBy(span => span.Name, StringComparer.Ordinal)];
    }

    /// <summary>The same of those that were noted.</summary>
    public ImmutableArray<GroupSpan> Standing(Duration within) => Standing(spans.Values, within);

    private static ulong KeyOf(GroupSpan span) => Spelling.KeyOf(Encoding.UTF8.GetBytes(span.Name));

    private void Limit()
    {
        hasTooMany |= spans.Count > GroupedAccumulator.MaxGroups;
        if (hasTooMany)
        {
            spans.Clear();
        }
    }
}
