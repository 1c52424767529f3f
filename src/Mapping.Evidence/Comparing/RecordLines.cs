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

    /// <summary>As far as the file can be read; whoever judged it has told what is wrong with it.</summary>
    public List<byte[]> In(string path)
    {
        var lines = new List<byte[]>();
        using var content = files.Open(path).Content;
        if (content is null)
        {
            return lines;
        }

        try
        {
            if (FeedFormats.IsCompressed(path))
            {
                using var inflating = new InflatingStream(content, content.Length, new ReadLimits());
                Read(inflating, HaveHeader(path), lines);
            }
            else
            {
                Read(content, HaveHeader(path), lines);
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return lines;
        }

        return lines;
    }

    /// <summary>Two lines are the same where this is.</summary>
    public static UInt128 DigestOf(byte[] line) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(line));

    private static void Read(Stream content, bool isQuoted, List<byte[]> lines)
    {
        using var buffered = new BufferedStream(content, 1 << 16);
        using var line = new MemoryStream();
        var quotes = 0;
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
            bytes = lines.Count == 0 && bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
            if (bytes.ContainsAnyExcept((byte)' ', (byte)'\t'))
            {
                lines.Add(bytes.ToArray());
            }

            line.SetLength(0);
            quotes = 0;
        }
    }
}
