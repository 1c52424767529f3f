using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>The time of each file: what the feed says of it, else that of its newest record.</summary>
/// <param name="end">The first tick after the as-of date; what is later is not there yet.</param>
internal sealed class FileMoments(long end)
{
    /// <summary>By file, in which time its newest record lies: of a date without a time of day nobody knows when on that day.</summary>
    private readonly Dictionary<int, (long From, long Through)> newest = [];

    /// <summary>Files of which it is known that they are of a later day, or hold records that are.</summary>
    private readonly HashSet<int> later = [];

    /// <summary>By file, the first record whose time nobody knows.</summary>
    private readonly Dictionary<int, RecordPosition> timeless = [];

    /// <summary>Takes the time of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ticks">The time, UTC; nothing where it is not known.</param>
    /// <param name="span">In which time it lies.</param>
    public void Note(int file, long ticks, (long From, long Through) span)
    {
        if (ticks >= end)
        {
            later.Add(file);
        }
        else if (ticks >= 0)
        {
            Note(file, span);
        }
    }

    /// <summary>Takes a record.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="ticks">Its time, UTC; -1 where it is not known, or can't be right.</param>
    /// <param name="span">In which time it lies.</param>
    public void Note(RecordPosition position, long ticks, (long From, long Through) span)
    {
        if (ticks >= 0)
        {
            Note(position.File, ticks, span);
        }
        else
        {
            NoteTimeless(position);
        }
    }

    public void Merge(FileMoments other)
    {
        foreach (var (file, span) in other.newest)
        {
            Note(file, span);
        }

        later.UnionWith(other.later);
        foreach (var position in other.timeless.Values)
        {
            NoteTimeless(position);
        }
    }

    /// <summary>The files that are newest; several where they are equally new, or may be the newest.</summary>
    /// <param name="count">How many files there are.</param>
    public NewestFiles Choose(int count)
    {
        var files = Enumerable.Range(0, count).ToList();
        var last = newest.Count == 0 ? -1 : newest.Values.Max(span => span.From);
        ImmutableArray<int> chosen = [.. files.Where(file => newest.TryGetValue(file, out var span) && span.Through >= last)];
        return new NewestFiles(
            chosen,
            [.. files.Where(timeless.ContainsKey).Select(file => timeless[file])],
            [.. files.Where(file => !newest.ContainsKey(file) && !later.Contains(file) && !timeless.ContainsKey(file))])
        {
            IsUnclear = chosen.Select(file => newest[file]).Distinct().Skip(1).Any(),
        };
    }

    /// <summary>The newest record of a file lies no earlier than any of them, and no later than the last moment in which one may.</summary>
    private void Note(int file, (long From, long Through) span) => newest[file] = newest.TryGetValue(file, out var known)
        ? (Math.Max(known.From, span.From), Math.Max(known.Through, span.Through))
        : span;

    private void NoteTimeless(RecordPosition position)
    {
        if (!timeless.TryGetValue(position.File, out var first) || position < first)
        {
            timeless[position.File] = position;
        }
    }
}
