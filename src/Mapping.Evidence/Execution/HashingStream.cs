using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Security.Cryptography;

namespace Mapping.Evidence.Execution;

/// <summary>Passes bytes on and takes their digest on the way, so that a file is read once.</summary>
/// <param name="content">The bytes.</param>
/// <param name="progress">Told of them.</param>
/// <param name="takesSha256">Whether the digest is wanted.</param>
/// <param name="takesChecksum">Whether a number is wanted that costs next to nothing, and tells bytes apart unless somebody made them to be mistaken.</param>
internal sealed class HashingStream(Stream content, IReadingProgress? progress, bool takesSha256, bool takesChecksum) : Stream
{
    /// <summary>What is left of a file that was given up is still read for its digest, but no further than this.</summary>
    private const long MaxRest = 256L * 1024 * 1024;

    private readonly IncrementalHash? sha256 = takesSha256 ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
    private readonly XxHash128? checksum = takesChecksum ? new XxHash128() : null;
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

    /// <summary>Of the whole file, once it is finished; null where it was not read to its end, or nothing asked for it.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>The same.</summary>
    public string? Checksum { get; private set; }

    /// <summary>Reads what is left. False where that is too long to be read to its end, or can't be.</summary>
    public bool Finish()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            for (var rest = 0L; rest <= MaxRest;)
            {
                var count = Read(buffer);
                if (count == 0)
                {
                    Sha256 = sha256 is null ? null : Convert.ToHexStringLower(sha256.GetHashAndReset());
                    Checksum = checksum?.GetCurrentHashAsUInt128().ToString("x32", CultureInfo.InvariantCulture);
                    return true;
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

        return false;
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
        sha256?.AppendData(buffer[..count]);
        checksum?.Append(buffer[..count]);
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
            sha256?.Dispose();
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
