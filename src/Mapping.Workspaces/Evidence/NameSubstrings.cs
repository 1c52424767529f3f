namespace Mapping.Workspaces.Evidence;

/// <summary>The ends of names in order, so that names that hold a text anywhere stand together behind it: a suffix array.</summary>
internal sealed class NameSubstrings
{
    private readonly string[] names;

    /// <summary>By name, where its first character counts among those of all names.</summary>
    private readonly int[] starts;

    /// <summary>Characters of all names, by what follows them in their name.</summary>
    private readonly int[] order;

    /// <param name="names">The names.</param>
    public NameSubstrings(string[] names)
    {
        this.names = names;
        starts = new int[names.Length + 1];
        for (var i = 0; i < names.Length; i++)
        {
            starts[i + 1] = starts[i] + names[i].Length;
        }

        order = [.. Enumerable.Range(0, starts[^1])];
        var owners = new int[order.Length];
        for (var i = 0; i < names.Length; i++)
        {
            owners.AsSpan(starts[i], names[i].Length).Fill(i);
        }

        Array.Sort(order, (left, right) => Rest(owners[left], left).SequenceCompareTo(Rest(owners[right], right)));
    }

    /// <summary>Where the names stand that hold a text: a name that holds it several times stands there several times.</summary>
    public (int First, int Count) Range(string text)
    {
        var first = FirstWhere(rest => rest.SequenceCompareTo(text) >= 0, 0);
        return (first, FirstWhere(rest => !rest.StartsWith(text, StringComparison.Ordinal), first) - first);
    }

    /// <summary>The indices of these names, each once.</summary>
    public IEnumerable<int> At((int First, int Count) range) =>
        order.Skip(range.First).Take(range.Count).Select(OwnerOf).Distinct();

    private ReadOnlySpan<char> Rest(int owner, int character) => names[owner].AsSpan(character - starts[owner]);

    private int OwnerOf(int character)
    {
        // Of names without a character several begin at the same place, and the last of them has it.
        var found = Array.BinarySearch(starts, character);
        var owner = found < 0 ? ~found - 1 : found;
        while (starts[owner + 1] == starts[owner])
        {
            owner++;
        }

        return owner;
    }

    private int FirstWhere(Func<ReadOnlySpan<char>, bool> holds, int low)
    {
        var high = order.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var owner = OwnerOf(order[middle]);
            (low, high) = holds(Rest(owner, order[middle])) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
