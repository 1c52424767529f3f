using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading;

/// <summary>A file of which the first bytes are looked at before others read it: they tell in which letters it is written.</summary>
internal sealed class TextStart : ReadOnlyStream
{
    private readonly Stream content;
    private readonly byte[] start = new byte[4];
    private readonly int length;
    private int given;

    /// <param name="content">The bytes; left open.</param>
    public TextStart(Stream content)
    {
        this.content = content;
        length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        Encoding = EncodingOf(start.AsSpan(0, length));
    }

    /// <summary>What it is written in; null where that may be UTF-8.</summary>
    public string? Encoding { get; }

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

    /// <summary>A byte order mark tells, or a letter of ASCII with zeros beside it.</summary>
    private static string? EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0] or [0, 0, 0xFE, 0xFF] or [not 0, 0, 0, 0] or [0, 0, 0, not 0] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0] or [0, not 0, 0, not 0] => "UTF-16",
        _ => null,
    };
}
