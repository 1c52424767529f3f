using System.Buffers;

namespace Mapping.Evidence.Execution;

/// <summary>Cuts a stream into chunks of whole lines.</summary>
internal sealed class LineChunks(Stream content, int maxLine)
{
    private const int ChunkBytes = 256 * 1024;

    private byte[] pending = [];
    private int pendingLength;
    private long lines;
    private bool isFirst = true;
    private bool isAtEnd;

    /// <summary>Whether a line was too long; nothing after it was read.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The number of lines in the chunks so far.</summary>
    public long Lines => lines;

    /// <summary>The next chunk, or null at the end.</summary>
    public LineChunk? Next()
    {
        if (isAtEnd)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(ChunkBytes, 2 * pendingLength));
        pending.AsSpan(0, pendingLength).CopyTo(buffer);
        var (length, end) = Fill(ref buffer, pendingLength);
        Keep(buffer.AsSpan(end, length - end));
        if (end == 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            return null;
        }

        var start = isFirst && buffer.AsSpan(0, end).StartsWith("\uFEFF"u8) ? 3 : 0;
        isFirst = false;
        var chunk = new LineChunk(buffer, start, end - start, lines);
        lines += buffer.AsSpan(0, end).Count((byte)'\n');
        return chunk;
    }

    /// <summary>Reads until the buffer is full and holds the end of a line. Gives how much it holds, and where its last line ends.</summary>
    private (int Length, int End) Fill(ref byte[] buffer, int length)
    {
        while (true)
        {
            var count = content.Read(buffer, length, buffer.Length - length);
            length += count;
            if (count == 0)
            {
                isAtEnd = true;
                return (length, length);
            }

            if (length < buffer.Length)
            {
                continue;
            }

            var end = buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            if (end > 0)
            {
                return (length, end);
            }

            if (length >= maxLine)
            {
                isAtEnd = true;
                IsRefused = true;
                return (0, 0);
            }

            Grow(ref buffer, length);
        }
    }

    private static void Grow(ref byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * length);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (pending.Length < rest.Length)
        {
            pending = new byte[Math.Max(rest.Length, 2 * pending.Length)];
        }

        rest.CopyTo(pending);
        pendingLength = rest.Length;
    }
}
