using System.Buffers.Binary;
using System.IO.Hashing;

namespace Mapping.Evidence.Reading.Compression;

/// <summary>
/// Compares what came out of a gzip file with the trailers of its members. A member is known to be whole when the eight bytes
/// before the next one, or before the end of the file, are the checksum and the length of what came out since it began.
/// </summary>
internal sealed class GzipMembers
{
    private readonly Crc32 checksum = new();
    private uint length;

    /// <summary>Takes what came out.</summary>
    public void Append(ReadOnlySpan<byte> inflated)
    {
        checksum.Append(inflated);
        length += (uint)inflated.Length;
    }

    /// <summary>Whether the eight bytes are the trailer of all that came out since the last member began.</summary>
    public bool IsWhole(ReadOnlySpan<byte> trailer) =>
        trailer.Length == 8
        && BinaryPrimitives.ReadUInt32LittleEndian(trailer) == checksum.GetCurrentHashAsUInt32()
        && BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]) == length;

    /// <summary>Another member begins.</summary>
    public void Begin()
    {
        checksum.Reset();
        length = 0;
    }
}
