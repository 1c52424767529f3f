using System.Buffers.Binary;
using System.Security.Cryptography;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Comparing;

/// <summary>
/// The lines of a file whose format has a record a line, as bytes without their ends; blank ones are none. A row of a CSV file whose quotes
/// go on is one line.
/// </summary>
internal sealed class RecordLines(FeedSymbol feed, IEvidenceFiles files)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public bool AreIn(string path) => FeedFormats.Of(feed, path) is FeedFormat.JsonLines or FeedFormat.Csv;

    public bool HaveHeader(string path) => FeedFormats.Of(feed, path) == FeedFormat.Csv;

    /// <summary>Gives one line after the other, as far as the file can be read: what is wrong with it, its verdict has told.</summary>
    public void Read(string path, Action<byte[]> take)
    {
        using var content = files.Open(path).Content;
        if (content is null)
        {
            return;
        }

        try
        {
            if (FeedFormats.IsCompressed(path))
            {
                using var inflating = new InflatingStream(content, content.Length, new ReadLimits());
                Read(inflating, HaveHeader(path), take);
            }
            else
            {
                Read(content, HaveHeader(path), take);
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // What was read so far is compared.
        }
    }

    /// <summary>Two lines are the same where this is.</summary>
    public static UInt128 DigestOf(byte[] line) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(line));

    private static void Read(Stream content, bool isQuoted, Action<byte[]> take)
    {
        using var buffered = new BufferedStream(content, 1 << 16);
        using var line = new MemoryStream();
        var (quotes, isFirst) = (0, true);
        for (var next = buffered.ReadByte(); next >= 0; next = buffered.ReadByte())
        {
            quotes += next == '"' ? 1 : 0;
            if (next != '\n' || (isQuoted && quotes % 2 != 0))
            {
                line.WriteByte((byte)next);
                continue;
            }

            End();
        }

        End();

        void End()
        {
            var bytes = line.GetBuffer().AsSpan(0, (int)line.Length).TrimEnd((byte)'\r');
            bytes = isFirst && bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
            if (bytes.ContainsAnyExcept((byte)' ', (byte)'\t'))
            {
                take(bytes.ToArray());
                isFirst = false;
            }

            line.SetLength(0);
            quotes = 0;
        }
    }
}
