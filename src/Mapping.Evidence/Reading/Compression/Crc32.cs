using System.Buffers.Binary;

namespace Mapping.Evidence.Reading.Compression;

/// <summary>The checksum of RFC 1952, eight bytes a step.</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = CreateTables();

    /// <summary>The checksum of what was summed up before and these bytes after it; 0 is that of nothing.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var sum = ~checksum;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ sum;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum = At(7, low) ^ At(6, low >> 8) ^ At(5, low >> 16) ^ At(4, low >> 24)
                ^ At(3, high) ^ At(2, high >> 8) ^ At(1, high >> 16) ^ At(0, high >> 24);
        }

        foreach (var letter in bytes)
        {
            sum = At(0, sum ^ letter) ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint At(int table, uint index) => Tables[(table * 256) + (int)(index & 0xFF)];

    private static uint[] CreateTables()
    {
        var tables = new uint[8 * 256];
        for (var index = 0u; index < 256; index++)
        {
            var sum = index;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }

            tables[index] = sum;
        }

        for (var index = 256; index < tables.Length; index++)
        {
            var before = tables[index - 256];
            tables[index] = tables[before & 0xFF] ^ (before >> 8);
        }

        return tables;
    }
}
