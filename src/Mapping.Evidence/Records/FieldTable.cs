using System.Collections.Immutable;

namespace Mapping.Evidence.Records;

/// <summary>
/// Gives each field that somebody wants to know a slot. A closed table holds the fields that rules name; an open one takes
/// in what records bring, up to a limit. Not shared between threads while open.
/// </summary>
public sealed class FieldTable
{
    /// <summary>Characters of a path that an open table takes in, so that a stranger's file can't fill it with names of megabytes.</summary>
    private const int MaxLength = 500;

    private readonly List<ImmutableArray<string>> paths = [];
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly int limit;

    private FieldTable(int limit) => this.limit = limit;

    /// <summary>Whether a reader offers every field it meets, see <see cref="Find"/>.</summary>
    public bool IsOpen => limit > 0;

    public int Count => paths.Count;

    public static FieldTable Closed(IEnumerable<ImmutableArray<string>> fields)
    {
        var table = new FieldTable(0);
        foreach (var path in fields)
        {
            table.Add(path);
        }

        return table;
    }

    public static FieldTable Open(int limit) => new(limit);

    /// <summary>The parts of the field's path, outermost first.</summary>
    public ImmutableArray<string> PathOf(int slot) => paths[slot];

    /// <summary>The slot of a field, or -1 where nobody wants it. An open table gives a new field a slot.</summary>
    public int Find(ReadOnlySpan<string> path)
    {
        if (slots.TryGetValue(KeyOf(path), out var slot))
        {
            return slot;
        }

        return paths.Count < limit && LengthOf(path) <= MaxLength ? Add([.. path]) : -1;
    }

    private int Add(ImmutableArray<string> path)
    {
        var key = KeyOf(path.AsSpan());
        if (!slots.TryGetValue(key, out var slot))
        {
            slot = paths.Count;
            slots.Add(key, slot);
            paths.Add(path);
        }

        return slot;
    }

    private static int LengthOf(ReadOnlySpan<string> path)
    {
        var length = 0;
        foreach (var part in path)
        {
            length += part.Length;
        }

        return length;
    }

    /// <summary>A name may hold a full stop, so parts are kept apart by what no name holds.</summary>
    private static string KeyOf(ReadOnlySpan<string> path) => path.Length == 1 ? path[0] : string.Join('\0', path);
}
