using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// The paths of a closed table as a tree: a node for each name, found by its bytes in one step. A name that is a number also
/// means the element of a list.
/// </summary>
internal sealed class WantedField
{
    private readonly byte[] name;
    private readonly List<WantedField> members = [];
    private WantedField?[] buckets = [null];
    private WantedField? next;

    private WantedField(string name, string path, ElementKey? key = null)
    {
        Key = key is null ? [] : [.. key.Field.Select(Encoding.UTF8.GetBytes)];
        KeyText = Encoding.UTF8.GetBytes(key?.Text ?? "");
        this.name = Encoding.UTF8.GetBytes(name);
        Path = path;
        Index = IndexOf(name);
    }

    /// <summary>As a rule writes it.</summary>
    public string Path { get; }

    /// <summary>-1 where only what lies below is wanted.</summary>
    public int Slot { get; private set; } = -1;

    /// <summary>Whether anything below is wanted.</summary>
    public bool HasMembers => members.Count > 0;

    /// <summary>The members that mean elements of a list, by rising index.</summary>
    public WantedField[] Elements { get; private set; } = [];

    /// <summary>Each element of a list; null where rules ask for none, or for some of them only.</summary>
    public WantedField? Each { get; private set; }

    /// <summary>The elements of the list that rules pick by what they hold.</summary>
    public List<WantedField> Picked { get; } = [];

    /// <summary>Of an element that is picked, the path of the field by which it is.</summary>
    public byte[][] Key { get; }

    /// <summary>Of an element that is picked, what that field holds.</summary>
    public byte[] KeyText { get; }

    /// <summary>The lists of the table into which paths lead from here.</summary>
    public ImmutableArray<int> Lists { get; private set; } = [];

    /// <summary>The list of the table whose elements these are, or -1.</summary>
    public int List { get; private set; } = -1;

    /// <summary>Which element of a list the name means, or -1.</summary>
    public int Index { get; }

    /// <summary>The record in which it was met last: met again in the same one, it occurs twice.</summary>
    public long LastRecord { get; set; }

    /// <summary>The root of the tree: every record as a whole.</summary>
    public static WantedField Tree(FieldTable table)
    {
        var root = new WantedField("", "");
        for (var slot = 0; slot < table.Count; slot++)
        {
            if (table.IsConverted(slot))
            {
                continue;
            }

            root.Add(table.PathOf(slot), slot, table.ListOf(slot));
        }

        root.Seal();
        return root;
    }

    public WantedField? Member(ReadOnlySpan<byte> wanted)
    {
        var field = buckets[Hash(wanted) & (buckets.Length - 1)];
        while (field is not null && !wanted.SequenceEqual(field.name))
        {
            field = field.next;
        }

        return field;
    }

    /// <summary>The field to which a path of the table leads.</summary>
    public WantedField Below(ImmutableArray<string> path) => path.TakeWhile(part => !ElementKey.Is(part)).Aggregate(this, (field, part) => field.Member(Encoding.UTF8.GetBytes(part)) ?? field.Each ?? field);

    /// <summary>Says of everything below that it is what one element holds, while the list has others that nobody looks at.</summary>
    public void MarkElements(Record record)
    {
        foreach (var element in Elements)
        {
            element.Mark(record, FieldKind.OneOfSeveral);
        }
    }

    /// <summary>How many lists were read so far, by what is below.</summary>
    public int[] CountLists(Record record) => [.. Lists.Select(list => record.Lists[list].Lists)];

    /// <summary>Says of each list below that it is not there, unless there are more than before.</summary>
    public void DoubtAbsent(Record record, int[] before)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (record.Lists[Lists[i]].Lists == before[i])
            {
                record.Lists[Lists[i]].Doubt();
            }
        }
    }

    /// <summary>Says of everything that is wanted here and below that it can't be read.</summary>
    public void Mark(Record record, FieldKind kind)
    {
        if (Slot >= 0)
        {
            record[Slot].Set(kind);
        }

        foreach (var list in Lists)
        {
            record.Lists[list].Doubt();
        }

        foreach (var member in members)
        {
            member.Mark(record, kind);
        }

        foreach (var element in Picked)
        {
            element.Mark(record, kind);
        }
    }

    /// <summary>The slots of all that is wanted of elements that are picked here.</summary>
    public IEnumerable<int> PickedSlots() => Picked.SelectMany(element => element.Slots());

    private IEnumerable<int> Slots() =>
        members.SelectMany(member => member.Slots()).Concat(PickedSlots()).Concat(Each?.Slots() ?? []).Concat(Slot < 0 ? [] : [Slot]);

    private void Add(ImmutableArray<string> path, int slot, int list)
    {
        var field = this;
        var end = list < 0 ? 0 : path.LastIndexOf(FieldPath.EachElement) + 1;
        for (var i = 0; i < path.Length; i++)
        {
            if (i < end && !field.Lists.Contains(list))
            {
                field.Lists = field.Lists.Add(list);
            }

            field = list >= 0 && path[i] == FieldPath.EachElement ? field.EachOrNew() : ElementKey.Of(path[i]) is { } key ? field.PickedOrNew(key) : field.MemberOrNew(path[i]);
            field.List = i + 1 == end ? list : field.List;
        }

        field.Slot = slot;
    }

    private WantedField EachOrNew() => Each ??= new WantedField(FieldPath.EachElement, $"{Path}.{FieldPath.EachElement}");

    private WantedField PickedOrNew(ElementKey key)
    {
        var path = Path + key.Written;
        var element = Picked.Find(field => field.Path == path);
        if (element is null)
        {
            element = new WantedField("", path, key);
            Picked.Add(element);
        }

        return element;
    }

    private WantedField MemberOrNew(string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        var member = members.Find(field => field.name.AsSpan().SequenceEqual(bytes));
        if (member is null)
        {
            member = new WantedField(part, Path.Length == 0 ? part : Path + "." + part);
            members.Add(member);
        }

        return member;
    }

    private void Seal()
    {
        // Four times as many buckets as names: most names that nobody wants meet an empty one.
        buckets = new WantedField?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(4 * members.Count) | 1)];
        foreach (var member in members)
        {
            ref var bucket = ref buckets[Hash(member.name) & (buckets.Length - 1)];
            member.next = bucket;
            bucket = member;
            member.Seal();
        }

        Each?.Seal();
        Picked.ForEach(element => element.Seal());
        Elements = [.. members.Where(member => member.Index >= 0).OrderBy(member => member.Index)];
    }

    /// <summary>Length, first and last byte tell names of one record apart well enough.</summary>
    private static int Hash(ReadOnlySpan<byte> name) => name.IsEmpty ? 0 : (name.Length * 5) ^ (name[0] * 3) ^ name[^1];

    /// <summary>Only the shortest spelling of a number counts, so that no two names mean one element.</summary>
    private static int IndexOf(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index.ToString(CultureInfo.InvariantCulture) == name
            ? index
            : -1;
}
