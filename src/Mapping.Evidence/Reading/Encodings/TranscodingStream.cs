using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Encodings;

/// <summary>A text in other letters as UTF-8. What the letters do not have becomes a byte that UTF-8 does not have, so that readers see where it stands.</summary>
internal abstract class TranscodingStream(Stream content) : ReadOnlyStream
{
    /// <summary>Bytes of UTF-8 that a byte becomes at most.</summary>
    private const int Growth = 3;

    protected const byte Invalid = 0xFF;

    private readonly byte[] input = new byte[4096];
    private readonly byte[] output = new byte[(Growth * 4096) + Growth];
    private int start;
    private int end;
    private bool isAtEnd;

    public sealed override int Read(Span<byte> buffer)
    {
        while (start == end && !isAtEnd && !buffer.IsEmpty)
        {
            var count = content.Read(input, 0, input.Length);
            isAtEnd = count == 0;
            start = 0;
            end = isAtEnd ? Finish(output) : Transcode(input.AsSpan(0, count), output);
        }

        var given = Math.Min(buffer.Length, end - start);
        output.AsSpan(start, given).CopyTo(buffer);
        start += given;
        return given;
    }

    /// <summary>Takes all bytes that come next; returns how many bytes of UTF-8 they make.</summary>
    protected abstract int Transcode(ReadOnlySpan<byte> bytes, Span<byte> utf8);

    /// <summary>What is left at the end.</summary>
    protected abstract int Finish(Span<byte> utf8);
}
