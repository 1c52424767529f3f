using System.Buffers;

namespace Mapping.Evidence.Reading;

/// <summary>
/// The part of a stream that a reader has in hand: what it has not yet taken, in one piece of memory that grows only as far as the
/// reader allows. Knows the line and column of its first byte.
/// </summary>
/// <param name="content">The bytes.</param>
/// <param name="countsReturns">Whether CR ends a line too, as CR LF and LF do.</param>
internal sealed class ByteWindow(Stream content, bool countsReturns = false) : IDisposable
{
    private const int FirstSize = 64 * 1024;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int end;
    private long column = 1;

    /// <summary>Holds the bytes in hand from <see cref="Start"/> on, until the next <see cref="TryFill"/>.</summary>
    public byte[] Buffer => buffer;

    public int Start { get; private set; }

    public ReadOnlySpan<byte> Unread => buffer.AsSpan(Start, end - Start);

    /// <summary>Whether the stream holds nothing beyond what is in hand.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The line of the first byte in hand, from 1.</summary>
    public long Line { get; private set; } = 1;

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    /// <summary>
    /// Takes more in, so that rereading what is in hand costs no more than reading it did. False, and nothing read, where more
    /// bytes than allowed are in hand already.
    /// </summary>
    public bool TryFill(long most)
    {
        if (end - Start > most)
        {
            return false;
        }

        var target = (int)Math.Min(MakeRoom(), Math.Max(most + 1, FirstSize));
        while (end < target && !IsAtEnd)
        {
            var count = content.Read(buffer, end, target - end);
            IsAtEnd = count == 0;
            end += count;
        }

        return true;
    }

    /// <summary>A byte order mark is no part of the text, and counts for no column.</summary>
    public void SkipByteOrderMark()
    {
        TryFill(0);
        if (Unread.StartsWith("\uFEFF"u8))
        {
            Start += 3;
        }
    }

    /// <summary>Takes bytes out of the window.</summary>
    public void Advance(int count)
    {
        (Line, column) = After(count);
        Start += count;
    }

    /// <summary>A problem at a byte in hand.</summary>
    public ReadProblem ProblemAt(int offset, string what, bool endsFile = false)
    {
        var (line, at) = After(offset);
        return new ReadProblem(line, (int)Math.Min(at, int.MaxValue), what, endsFile);
    }

    public long LineAt(int offset) => After(offset).Line;

    private (long Line, long Column) After(int count)
    {
        var passed = buffer.AsSpan(Start, count);
        var last = countsReturns ? passed.LastIndexOfAny((byte)'\n', (byte)'\r') : passed.LastIndexOf((byte)'\n');
        return last < 0 ? (Line, column + count) : (Line + LinesIn(passed), count - last);
    }

    private long LinesIn(ReadOnlySpan<byte> passed) =>
        passed.Count((byte)'\n') + (countsReturns ? passed.Count((byte)'\r') - passed.Count("\r\n"u8) : 0);

    /// <summary>Makes at least half of the buffer free; returns its size.</summary>
    private int MakeRoom()
    {
        if (end - Start > buffer.Length / 2)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
            Unread.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        else
        {
            Unread.CopyTo(buffer);
        }

        end -= Start;
        Start = 0;
        return buffer.Length;
    }
}
