using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>The time of each file: what the feed says of it, else that of its newest record.</summary>
/// <param name="end">The first tick after the as-of date; what is later is not there yet.</param>
internal sealed class FileMoments(long end)
{
    private readonly Dictionary<int, long> newest = [];

    /// <summary>Files of which it is known that they are of a later day, or hold records that are.</summary>
    private readonly HashSet<int> later = [];

    /// <summary>By file, the first record whose time nobody knows.</summary>
    private readonly Dictionary<int, RecordPosition> timeless = [];

    /// <summary>Takes the time of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ticks">The time, UTC; nothing where it is not known.</param>
    public void Note(int file, long ticks)
    {
        if (ticks >= end)
        {
            later.Add(file);
        }
        else if (ticks >= 0)
        {
            newest[file] = Math.Max(newest.GetValueOrDefault(file, -1), ticks);
        }
    }

    /// <summary>Takes a record.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="ticks">Its time, UTC; -1 where it is not known, or can't be right.</param>
    public void Note(RecordPosition position, long ticks)
    {
        if (ticks >= 0)
        {
            Note(position.File, ticks);
        }
        else
        {
            NoteTimeless(position);
        }
    }

    public void Merge(FileMoments other)
    {
        foreach (var (file, ticks) in other.newest)
        {
            Note(file, ticks);
        }

        later.UnionWith(other.later);
        foreach (var position in other.timeless.Values)
        {
            NoteTimeless(position);
        }
    }

    /// <summary>The files that are newest; several where they are equally new.</summary>
    /// <param name="count">How many files there are.</param>
    public NewestFiles Choose(int count)
    {
        var files = Enumerable.Range(0, count).ToList();
        var last = newest.Count == 0 ? -1 : newest.Values.Max();
        return new NewestFiles(
            [.. files.Where(file => newest.TryGetValue(file, out var ticks) && ticks == last)],
            [.. files.Where(timeless.ContainsKey).Select(file => timeless[file])],
            [.. files.Where(file => !newest.ContainsKey(file) && !later.Contains(file) && !timeless.ContainsKey(file))]);
    }

    private void NoteTimeless(RecordPosition position)
    {
        if (!timeless.TryGetValue(position.File, out var first) || position < first)
        {
            timeless[position.File] = position;
        }
    }
}
