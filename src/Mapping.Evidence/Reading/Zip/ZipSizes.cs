using System.Buffers.Binary;

namespace Mapping.Evidence.Reading.Zip;

/// <summary>How long a member is and where its header stands, from the directory or, where a number has no room there, from its longer form.</summary>
internal readonly record struct ZipSizes(long Stored, long Inflated, long Header)
{
    private const int LongForm = 1;

    /// <summary>Null where a number is missing or none that a file can have.</summary>
    public static ZipSizes? Read(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> extra)
    {
        var numbers = FindLongForm(extra);
        if (Take(entry[24..], ref numbers) is { } inflated && Take(entry[20..], ref numbers) is { } stored && Take(entry[42..], ref numbers) is { } header)
        {
            return new ZipSizes(stored, inflated, header);
        }

        return null;
    }

    private static long? Take(ReadOnlySpan<byte> field, ref ReadOnlySpan<byte> numbers)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(field);
        if (value != uint.MaxValue)
        {
            return value;
        }

        if (numbers.Length < sizeof(long))
        {
            return null;
        }

        var number = BinaryPrimitives.ReadInt64LittleEndian(numbers);
        numbers = numbers[sizeof(long)..];
        return number < 0 ? null : number;
    }

    private static ReadOnlySpan<byte> FindLongForm(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            int id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            var length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            if (id == LongForm)
            {
                return extra.Slice(4, length);
            }

            extra = extra[(4 + length)..];
        }

        return [];
    }
}
