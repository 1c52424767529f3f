namespace Mapping.Evidence.Reading.Compression;

/// <summary>
/// Feeds a decompressor, and stops before whatever looks like the beginning of a member. When it is asked for more, everything
/// before has come out, and so the trailer before can be held against it.
/// </summary>
internal sealed class GzipInput(Stream compressed, GzipMembers members) : ReadOnlyStream
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly byte[] last = new byte[8];
    private int lastCount;
    private int start;
    private int end;
    private bool isAtEnd;

    private static ReadOnlySpan<byte> Beginning => [0x1F, 0x8B, 0x08];

    /// <summary>The last eight bytes that were fed, fewer where there were no more.</summary>
    public ReadOnlySpan<byte> Last => last.AsSpan(0, lastCount);

    /// <summary>Whether everything was fed.</summary>
    public bool IsExhausted
    {
        get
        {
            Fill();
            return start == end;
        }
    }

    public override int Read(Span<byte> target)
    {
        Fill();
        var ready = buffer.AsSpan(start, end - start);
        if (ready.StartsWith(Beginning) && members.IsWhole(Last))
        {
            members.Begin();
        }

        var count = Math.Min(Feedable(ready), target.Length);
        ready[..count].CopyTo(target);
        Remember(ready[..count]);
        start += count;
        return count;
    }

    /// <summary>Has at least as much in hand as tells a beginning, unless the file ends before.</summary>
    private void Fill()
    {
        if (isAtEnd || end - start >= Beginning.Length)
        {
            return;
        }

        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        while (end < Beginning.Length && !isAtEnd)
        {
            var count = compressed.Read(buffer, end, buffer.Length - end);
            isAtEnd = count == 0;
            end += count;
        }
    }

    private int Feedable(ReadOnlySpan<byte> ready)
    {
        if (ready.IsEmpty)
        {
            return 0;
        }

        var next = ready[1..].IndexOf(Beginning);
        if (next >= 0)
        {
            return next + 1;
        }

        // The last two bytes in hand may turn out to be the beginning of a member.
        return isAtEnd ? ready.Length : ready.Length - Beginning.Length + 1;
    }

    private void Remember(ReadOnlySpan<byte> fed)
    {
        var kept = Math.Min(lastCount, Math.Max(0, last.Length - fed.Length));
        last.AsSpan(lastCount - kept, kept).CopyTo(last);
        var added = fed[^Math.Min(fed.Length, last.Length)..];
        added.CopyTo(last.AsSpan(kept));
        lastCount = kept + added.Length;
    }
}
