using System.Buffers;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading;

/// <summary>A file of which the first bytes are looked at before others read it: they tell in which letters it is written.</summary>
internal sealed class TextStart : ReadOnlyStream
{
    public const string Utf16 = "UTF-16";

    /// <summary>Enough to tell the letters.</summary>
    private const int MinLength = 4;

    /// <summary>Small files come whole with it, so that looking costs them no call of the system.</summary>
    private const int MaxLength = 64 << 10;

    private readonly Stream content;
    private readonly byte[] start = ArrayPool<byte>.Shared.Rent(MaxLength);
    private readonly int length;
    private int given;
    private bool isDisposed;

    /// <param name="content">The bytes; left open.</param>
    public TextStart(Stream content)
    {
        this.content = content;
        length = content.ReadAtLeast(start, MinLength, throwOnEndOfStream: false);
        Encoding = EncodingOf(start.AsSpan(0, Math.Min(length, MinLength)));
    }

    /// <summary>What it is written in; null where that may be UTF-8.</summary>
    public string? Encoding { get; }

    public bool IsEmpty => length == 0;

    public override int Read(Span<byte> buffer)
    {
        if (given == length)
        {
            return content.Read(buffer);
        }

        var count = Math.Min(buffer.Length, length - given);
        start.AsSpan(given, count).CopyTo(buffer);
        given += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (!isDisposed)
        {
            isDisposed = true;
            ArrayPool<byte>.Shared.Return(start);
        }

        base.Dispose(disposing);
    }

    /// <summary>A byte order mark tells, or a letter of ASCII with zeros beside it.</summary>
    private static string? EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0] or [0, 0, 0xFE, 0xFF] or [not 0, 0, 0, 0] or [0, 0, 0, not 0] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0] or [0, not 0, 0, not 0] => Utf16,
        _ => null,
    };
}
