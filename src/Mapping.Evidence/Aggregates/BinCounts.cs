namespace Mapping.Evidence.Aggregates;

/// <summary>
/// How often each bin occurred. Bins are the first 22 bits of a double: numbers of one magnitude lie side by side, so few pages are
/// made for the data of one field, and none can make more than 32 MiB of them.
/// </summary>
internal sealed class BinCounts
{
    private const int PageBits = 10;
    private const int PageSize = 1 << PageBits;

    /// <summary>By sign and exponent.</summary>
    private readonly long[]?[] pages = new long[]?[1 << 12];

    /// <summary>The bins that occurred.</summary>
    public IEnumerable<(int Bin, long Count)> All =>
        from page in Enumerable.Range(0, pages.Length)
        where pages[page] is not null
        from index in Enumerable.Range(0, PageSize)
        let count = pages[page]?[index] ?? 0
        where count > 0
        select ((page << PageBits) | index, count);

    /// <summary>How many values a dictionary would keep in the same room, about.</summary>
    public long Weight { get; private set; } = PageSize;

    public void Add(int bin, long count)
    {
        if (pages[bin >> PageBits] is not { } page)
        {
            pages[bin >> PageBits] = page = new long[PageSize];
            Weight += PageSize / 4;
        }

        page[bin & (PageSize - 1)] += count;
    }

    public void Add(BinCounts other)
    {
        foreach (var (bin, count) in other.All)
        {
            Add(bin, count);
        }
    }
}
