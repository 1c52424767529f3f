namespace Mapping.Workspaces.Evidence;

/// <summary>Names in an order in which those with a common beginning, or a common end, stand together behind it.</summary>
internal sealed class SortedNames
{
    private readonly string[] names;
    private readonly Comparison<string> compare;
    private readonly Func<string, string, bool> has;
    private readonly int[] order;

    /// <param name="names">The names.</param>
    /// <param name="compare">The order.</param>
    /// <param name="has">Whether a name has a beginning, or an end.</param>
    public SortedNames(string[] names, Comparison<string> compare, Func<string, string, bool> has)
    {
        this.names = names;
        this.compare = compare;
        this.has = has;
        order = [.. Enumerable.Range(0, names.Length)];
        Array.Sort(order, (left, right) => compare(names[left], names[right]));
    }

    /// <summary>The indices of the names that have a beginning, or an end.</summary>
    public ArraySegment<int> With(string text)
    {
        var first = FirstWhere(name => compare(name, text) >= 0, 0);
        return new ArraySegment<int>(order, first, FirstWhere(name => !has(name, text), first) - first);
    }

    /// <summary>Where a condition begins to hold, which then holds to the end.</summary>
    private int FirstWhere(Func<string, bool> holds, int low)
    {
        var high = order.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(names[order[middle]]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
