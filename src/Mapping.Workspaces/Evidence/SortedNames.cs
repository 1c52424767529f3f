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
        var (first, high) = (0, order.Length);
        while (first < high)
        {
            var middle = (first + high) / 2;
            (first, high) = compare(names[order[middle]], text) >= 0 ? (first, middle) : (middle + 1, high);
        }

        var after = first;
        for (high = order.Length; after < high;)
        {
            var middle = (after + high) / 2;
            (after, high) = has(names[order[middle]], text) ? (middle + 1, high) : (after, middle);
        }

        return new ArraySegment<int>(order, first, after - first);
    }
}
