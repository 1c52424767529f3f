using System.Collections.Immutable;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Inspection;

/// <summary>Counts what lists in records hold, in bounded memory.</summary>
internal sealed class ListTallies : IElementWatch
{
    public const int MaxLists = 200;

    /// <summary>Characters of a path that is taken in, so that a stranger's file can't fill the memory with names.</summary>
    private const int MaxLength = 500;

    private readonly Dictionary<string, ListTally> byPath = new(StringComparer.Ordinal);
    private readonly List<ListTally> seen = [];

    /// <summary>The lists around, outermost first; null for one of which nothing is counted.</summary>
    private readonly Stack<ListTally?> around = [];
    private int fields;

    /// <summary>Whether no more is counted, since no more records are wanted.</summary>
    public bool IsStopped { get; set; }

    public ImmutableArray<InspectedList> Seen => [.. seen.Select(list => list.Finish())];

    public void BeginRecord() => around.Clear();

    public void BeginList(ReadOnlySpan<string> path)
    {
        var list = IsStopped || around.TryPeek(out var outer) && outer is null ? null : Find(path);
        list?.Begin();
        around.Push(list);
    }

    public void BeginElement() => around.Peek()?.BeginElement();

    public void OnValue(ReadOnlySpan<string> path, in FieldValue value)
    {
        if (value.Kind != FieldKind.Missing && around.Peek() is { } list && list.FieldAt(path, MaxLength, fields < InspectingScan.MaxFields, ref fields) is { } field)
        {
            list.Add(field, value);
        }
    }

    public void EndList() => around.Pop()?.End();

    private ListTally? Find(ReadOnlySpan<string> path)
    {
        var key = string.Join('\0', path!);
        if (!byPath.TryGetValue(key, out var list) && seen.Count < MaxLists && key.Length <= MaxLength)
        {
            list = new ListTally([.. path]);
            byPath.Add(key, list);
            seen.Add(list);
        }

        return list;
    }
}
