using System.Buffers;
using System.Security.Cryptography;

namespace Mapping.Evidence.Execution;

/// <summary>Passes bytes on and takes their digest on the way, so that a file is read once.</summary>
internal sealed class HashingStream(Stream content, IReadingProgress? progress) : Stream
{
    /// <summary>What is left of a file that was given up is still read for its digest, but no further than this.</summary>
    private const long MaxRest = 256L * 1024 * 1024;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;

    /// <summary>Nothing is asked after the end: what is appended meanwhile is read the next time.</summary>
    private bool isAtEnd;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    /// <summary>Bytes read so far.</summary>
    public override long Length => length;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <summary>The digest of the whole file, or null where it was too long to be read to its end, or could not be.</summary>
    public string? Finish()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            for (var rest = 0L; rest <= MaxRest;)
            {
                var count = Read(buffer);
                if (count == 0)
                {
                    return Convert.ToHexStringLower(hash.GetHashAndReset());
                }

                rest += count;
            }
        }
        catch (IOException)
        {
            // Whoever read before has said so already.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return null;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (isAtEnd)
        {
            return 0;
        }

        var count = content.Read(buffer);
        isAtEnd = count == 0 && !buffer.IsEmpty;
        hash.AppendData(buffer[..count]);
        length += count;
        progress?.Advance(count);
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
