using System.Globalization;
using System.IO.Compression;

namespace Mapping.Evidence.Reading.Compression;

/// <summary>
/// What a gzip file holds. Throws an <see cref="InflationException"/> where the file is damaged, cut off, followed by anything but
/// another member, or blows up beyond the limits: the decompressor beneath takes files that are cut off for whole ones.
/// </summary>
internal sealed class InflatingStream : ReadOnlyStream
{
    private readonly GzipMembers members = new();
    private readonly GzipInput input;
    private readonly GZipStream inflating;
    private readonly ReadLimits limits;
    private readonly long most;
    private long inflated;

    /// <param name="compressed">The file as stored; left open, since its digest is taken to its end.</param>
    /// <param name="compressedLength">Its length in bytes.</param>
    /// <param name="limits">How far it may inflate.</param>
    public InflatingStream(Stream compressed, long compressedLength, ReadLimits limits)
    {
        this.limits = limits;
        most = Math.Max(limits.FreeInflation, limits.MaxInflation * compressedLength);
        input = new GzipInput(compressed, members);
        inflating = new GZipStream(input, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var count = Inflate(buffer);
        inflated += count;
        if (inflated > most)
        {
            throw new InflationException(
                string.Create(CultureInfo.InvariantCulture, $"it inflates to more than {limits.MaxInflation} times its size"));
        }

        members.Append(buffer[..count]);
        if (count == 0 && !(input.IsExhausted && members.IsWhole(input.Last)))
        {
            throw new InflationException("its compressed data is cut off, or followed by something else");
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inflating.Dispose();
            input.Dispose();
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
            throw new InflationException("its compressed data is damaged");
        }
    }
}
