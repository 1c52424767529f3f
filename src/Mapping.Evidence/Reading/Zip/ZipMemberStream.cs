using System.Globalization;
using System.IO.Hashing;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Zip;

/// <summary>What a member of an archive holds. Throws an <see cref="InflationException"/> where it is not what the directory says, or blows up beyond the limits.</summary>
internal sealed class ZipMemberStream(Stream inflating, ZipMember member, ReadLimits limits) : ReadOnlyStream
{
    private readonly Crc32 checksum = new();
    private long length;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var count = Inflate(buffer);
        length += count;
        if (length > member.Length)
        {
            throw Damaged();
        }

        if (length > Math.Max(limits.FreeInflation, (long)limits.MaxInflation * member.StoredLength))
        {
            throw new InflationException(
                string.Create(CultureInfo.InvariantCulture, $"it inflates to more than {limits.MaxInflation} times its size"));
        }

        checksum.Append(buffer[..count]);
        if (count == 0 && (length != member.Length || checksum.GetCurrentHashAsUInt32() != member.Checksum))
        {
            throw Damaged();
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inflating.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            return inflating.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    private static InflationException Damaged() => new("its compressed data is damaged");
}
