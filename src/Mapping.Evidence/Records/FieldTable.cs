using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

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
    private ImmutableArray<string> records = [];
    private bool hasComma;
    private ImmutableArray<FieldConversion> conversions = [];

    /// <summary>The lists into whose elements paths lead, each with the slots that do.</summary>
    private readonly List<(string Key, List<int> Slots)> lists = [];

    private FieldTable(int limit) => this.limit = limit;

    /// <summary>Whether a reader offers every field it meets, see <see cref="Find"/>.</summary>
    public bool IsOpen => limit > 0;

    public int Count => paths.Count;

    /// <param name="fields">Their paths.</param>
    /// <param name="records">
    /// Where the list of records stands, if in an element of another list: of that one element a field stands around each record.
    /// </param>
    /// <param name="hasComma">Whether texts that are taken as numbers have a comma before their decimals.</param>
    public static FieldTable Closed(IEnumerable<ImmutableArray<string>> fields, ImmutableArray<string> records = default, bool hasComma = false)
    {
        var table = new FieldTable(0) { records = records.IsDefault ? [] : records, hasComma = hasComma };
        foreach (var path in fields)
        {
            table.Add(path);
        }

        return table;
    }

    public static FieldTable Open(int limit) => new(limit);

    /// <param name="limit">How many fields it takes in.</param>
    /// <param name="elements">Is told what lists hold.</param>
    internal static FieldTable Open(int limit, IElementWatch elements) => new(limit) { Elements = elements };

    /// <summary>Who wants to know what lists hold; null where nobody does.</summary>
    internal IElementWatch? Elements { get; private init; }

    /// <summary>How many lists there are into whose elements fields lead.</summary>
    public int ListCount => lists.Count;

    /// <summary>The list into whose elements a field leads, or -1.</summary>
    public int ListOf(int slot)
    {
        for (var list = 0; list < lists.Count; list++)
        {
            if (lists[list].Slots.Contains(slot))
            {
                return list;
            }
        }

        return -1;
    }

    /// <summary>Room for the elements of each list.</summary>
    internal ElementList[] MakeLists() => [.. lists.Select(list => new ElementList([.. list.Slots], [.. conversions.Where(conversion => list.Slots.Contains(conversion.Target))], hasComma))];

    /// <summary>Fills the slots of fields that rules take in another form, but for those in lists, which are filled as their elements are.</summary>
    internal void Convert(Record record)
    {
        foreach (var conversion in conversions)
        {
            if (ListOf(conversion.Target) < 0)
            {
                conversion.Apply(record, hasComma);
            }
        }
    }

    /// <summary>Whether no reader fills the slot.</summary>
    internal bool IsConverted(int slot) => !conversions.IsEmpty && conversions.Any(conversion => conversion.Target == slot);

    /// <summary>The slots, and those of the same fields in other forms.</summary>
    internal IReadOnlyCollection<int> WithForms(IReadOnlyCollection<int> named) => [.. named, .. conversions.Where(conversion => named.Contains(conversion.Source)).Select(conversion => conversion.Target)];

    /// <summary>The slot that readers fill where another one holds it in another form.</summary>
    internal int SourceOf(int slot) => conversions.Where(conversion => conversion.Target == slot).Select(conversion => conversion.Source).DefaultIfEmpty(slot).First();

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

    /// <summary>Whether fields lead into elements of lists that are picked by what they hold.</summary>
    public bool HasKeys { get; private set; }

    private int Add(ImmutableArray<string> path)
    {
        var key = KeyOf(path.AsSpan());
        if (!slots.TryGetValue(key, out var slot))
        {
            var form = path.IsEmpty ? null : FieldForms.Of(path[^1]);
            var source = form is null ? -1 : Add(path[..^1]);
            slot = paths.Count;
            conversions = form is { } taken ? conversions.Add(new FieldConversion(source, slot, taken)) : conversions;
            slots.Add(key, slot);
            paths.Add(path);
            HasKeys |= !IsOpen && path.Any(ElementKey.Is);
            AddToList(path, slot);
        }

        return slot;
    }

    private void AddToList(ImmutableArray<string> path, int slot)
    {
        var end = IsOpen ? 0 : path.LastIndexOf(FieldPath.EachElement) + 1;
        if (end == 0 || records.AsSpan().StartsWith(path.AsSpan(0, end)))
        {
            return;
        }

        var key = KeyOf(path.AsSpan(0, end));
        var list = lists.FindIndex(list => list.Key == key);
        if (list < 0)
        {
            list = lists.Count;
            lists.Add((key, []));
        }

        lists[list].Slots.Add(slot);
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
