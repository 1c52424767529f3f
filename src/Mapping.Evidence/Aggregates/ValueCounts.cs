namespace Mapping.Evidence.Aggregates;

/// <summary>
/// How often each number occurred: exactly, until there are too many different ones; from then on in bins that are at most a
/// thousandth of the number wide.
/// </summary>
internal sealed class ValueCounts
{
    /// <summary>About 4 MiB.</summary>
    private const int MaxValues = 65_536;

    /// <summary>The bits of a double that a bin ignores: what stays is sign, exponent and ten bits of the fraction.</summary>
    private const int IgnoredBits = 42;

    private Dictionary<decimal, long>? exact = [];
    private BinCounts? bins;

    public bool IsExact => bins is null;

    public void Add(decimal value, long count)
    {
        if (exact is not null)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(exact, value, out _) += count;
            if (exact.Count > MaxValues)
            {
                MoveToBins();
            }
        }
        else
        {
            bins?.Add(BinOf(value), count);
        }
    }

    public void Merge(ValueCounts other)
    {
        foreach (var (value, count) in other.exact ?? [])
        {
            Add(value, count);
        }

        if (other.bins is not null)
        {
            MoveToBins().Add(other.bins);
        }
    }

    /// <summary>The value at a rank, counted from 1 upwards from the smallest.</summary>
    public decimal ValueAt(long rank)
    {
        if (exact is not null)
        {
            return At(exact.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value)), rank);
        }

        return At((bins?.All ?? []).Select(entry => (Value: ValueOf(entry.Bin), entry.Count)).OrderBy(entry => entry.Value), rank);
    }

    private static decimal At(IEnumerable<(decimal Value, long Count)> ascending, long rank)
    {
        var passed = 0L;
        var last = 0m;
        foreach (var (value, count) in ascending)
        {
            passed += count;
            last = value;
            if (passed >= rank)
            {
                break;
            }
        }

        return last;
    }

    private BinCounts MoveToBins()
    {
        bins ??= new BinCounts();
        foreach (var (value, count) in exact ?? [])
        {
            bins.Add(BinOf(value), count);
        }

        exact = null;
        return bins;
    }

    private static int BinOf(decimal value) => (int)(BitConverter.DoubleToUInt64Bits((double)value) >> IgnoredBits);

    /// <summary>The middle of a bin, to four significant digits.</summary>
    private static decimal ValueOf(int bin)
    {
        var value = BitConverter.UInt64BitsToDouble(((ulong)(uint)bin << IgnoredBits) | (1UL << (IgnoredBits - 1)));
        if (value == 0 || Math.Abs(value) < 1e-24)
        {
            return 0;
        }

        var digits = 3 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return digits is >= 0 and <= 28 ? Math.Round((decimal)value, digits) : (decimal)Math.Round(value);
    }
}
