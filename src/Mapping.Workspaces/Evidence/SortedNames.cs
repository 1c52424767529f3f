namespace Mapping.Workspaces.Evidence;

/// <summary>Names in an order in which those with a common beginning, or a common end, stand together behind it.</summary>
internal sealed class SortedNames
{
    private readonly string[] names;
    private readonly int[] order;

    /// <summary>Whether a name stands no longer before those with a text. Made once: many patterns ask.</summary>
    private readonly Func<string, string, bool> isReached;

    /// <summary>Of a name that does not, whether it stands behind them.</summary>
    private readonly Func<string, string, bool> isPassed;

    /// <param name="names">The names.</param>
    /// <param name="compare">The order.</param>
    /// <param name="has">Whether a name has a beginning, or an end.</param>
    public SortedNames(string[] names, Comparison<string> compare, Func<string, string, bool> has)
    {
        this.names = names;
        isReached = (name, text) => compare(name, text) >= 0;
        isPassed = (name, text) => !has(name, text);
        order = [.. Enumerable.Range(0, names.Length)];
        Array.Sort(order, (left, right) => compare(names[left], names[right]));
    }

    /// <summary>The indices of the names that have a beginning, or an end.</summary>
    public ArraySegment<int> With(string text)
    {
        var first = FirstWhere(isReached, text, 0);
        return new ArraySegment<int>(order, first, FirstWhere(isPassed, text, first) - first);
    }

    /// <summary>Where a condition begins to hold, which then holds to the end.</summary>
    private int FirstWhere(Func<string, string, bool> holds, string text, int low)
    {
        var high = order.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(names[order[middle]], text) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
