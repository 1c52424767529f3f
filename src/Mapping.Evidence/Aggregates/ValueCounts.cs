using System.Runtime.InteropServices;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// How often each number occurred: exactly, until there are too many different ones; from then on in bins that are at most a
/// thousandth of the number wide.
/// </summary>
/// <param name="maxValues">How many different ones are kept.</param>
internal sealed class ValueCounts(int maxValues)
{
    /// <summary>About 4 MiB.</summary>
    public const int MaxValues = 65_536;

    /// <summary>Of each of many groups.</summary>
    public const int MaxValuesOfGroup = 2_048;

    /// <summary>The bits of a double that a bin ignores: what stays is sign, exponent and ten bits of the fraction.</summary>
    private const int IgnoredBits = 42;

    /// <summary>Up to here a double holds every count of billionths.</summary>
    private const long MaxExactDouble = 1L << 53;

    /// <summary>By billionths; null once there are bins.</summary>
    private Dictionary<long, long>? exact = [];

    /// <summary>Numbers that are no billionths.</summary>
    private Dictionary<decimal, long> odd = [];
    private BinCounts? bins;

    public bool IsExact => bins is null;

    /// <summary>How many different ones are kept, or as many as the bins take the room of.</summary>
    public long Weight => bins is null ? (exact?.Count ?? 0) + odd.Count : Math.Max(maxValues, bins.Weight);

    public void Add(decimal value, long count)
    {
        if (Billionths.TryOf(value, out var billionths))
        {
            Add(billionths, count);
        }
        else if (bins is not null)
        {
            bins.Add(BinOf(value), count);
        }
        else
        {
            CollectionsMarshal.GetValueRefOrAddDefault(odd, value, out _) += count;
            LimitValues();
        }
    }

    /// <summary>The same for a number in billionths.</summary>
    public void Add(long billionths, long count)
    {
        if (exact is not null)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(exact, billionths, out _) += count;
            LimitValues();
        }
        else
        {
            bins?.Add(BinOf(billionths), count);
        }
    }

    public void Merge(ValueCounts other)
    {
        foreach (var (billionths, count) in other.exact ?? [])
        {
            Add(billionths, count);
        }

        foreach (var (value, count) in other.odd)
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
            return At(exact.Select(entry => (Key: Billionths.ToDecimal(entry.Key), entry.Value)).Concat(odd.Select(entry => (entry.Key, entry.Value))).OrderBy(entry => entry.Key), rank);
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

    private void LimitValues()
    {
        if (exact?.Count + odd.Count > maxValues)
        {
            MoveToBins();
        }
    }

    private BinCounts MoveToBins()
    {
        bins ??= new BinCounts();
        foreach (var (billionths, count) in exact ?? [])
        {
            bins.Add(BinOf(billionths), count);
        }

        foreach (var (value, count) in odd)
        {
            bins.Add(BinOf(value), count);
        }

        exact = null;
        odd = [];
        return bins;
    }

    private static int BinOf(decimal value) => BinOf((double)value);

    /// <summary>The quotient of two whole numbers that doubles hold is rounded as the decimal would be.</summary>
    private static int BinOf(long billionths) =>
        Math.Abs(billionths) <= MaxExactDouble ? BinOf(billionths / 1e9) : BinOf(Billionths.ToDecimal(billionths));

    private static int BinOf(double value) => (int)(BitConverter.DoubleToUInt64Bits(value) >> IgnoredBits);

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
