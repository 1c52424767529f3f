using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading;

/// <summary>Which column of a table goes to which slot.</summary>
internal sealed class TableHeader
{
    private readonly List<(int Column, int Slot)> wanted = [];

    private TableHeader(int count) => Count = count;

    /// <summary>How many cells each row has.</summary>
    public int Count { get; }

    public IReadOnlyList<(int Column, int Slot)> Wanted => wanted;

    /// <summary>The first column that has the name of an earlier one and is wanted, or -1.</summary>
    public int Twin { get; private set; } = -1;

    public string TwinName { get; private set; } = "";

    /// <param name="names">Of the columns, from the first on.</param>
    /// <param name="fields">Which fields are wanted.</param>
    public static TableHeader Of(ReadOnlySpan<string> names, FieldTable fields)
    {
        var header = new TableHeader(names.Length);
        for (var column = 0; column < names.Length; column++)
        {
            header.Add(names[column], column, fields);
        }

        return header;
    }

    /// <summary>A name with full stops answers to the path they make, and to itself as one quoted name.</summary>
    private void Add(string name, int column, FieldTable fields)
    {
        if (fields.IsOpen)
        {
            Offer(name, column, fields);
            return;
        }

        Want(fields.Find([name]), name, column);
        if (name.Contains('.', StringComparison.Ordinal))
        {
            Want(fields.Find(name.Split('.')), name, column);
        }
    }

    private void Want(int slot, string name, int column)
    {
        if (slot < 0)
        {
            return;
        }

        if (Twin < 0 && wanted.Exists(other => other.Slot == slot))
        {
            Twin = column;
            TwinName = name;
        }

        wanted.Add((column, slot));
    }

    /// <summary>Whoever looks at everything sees the first of two columns of one name; it hurts only who wants it.</summary>
    private void Offer(string name, int column, FieldTable fields)
    {
        var slot = name.Length == 0 ? -1 : fields.Find(name.Split('.'));
        if (slot >= 0 && !wanted.Exists(other => other.Slot == slot))
        {
            wanted.Add((column, slot));
        }
    }
}
