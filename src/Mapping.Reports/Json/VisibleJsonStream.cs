using System.Globalization;
using System.Text;

namespace Mapping.Reports.Json;

/// <summary>
/// JSON in which characters without a shape (those that turn the direction of writing, and those without width) are written as escapes, so
/// that no text from a workspace can make a terminal or a review show another order than there is. They can only stand in strings, and
/// there an escape is the same character. A <see cref="System.Text.Json.Utf8JsonWriter"/> hands on whole strings, so none is ever cut apart.
/// </summary>
internal sealed class VisibleJsonStream(Stream output) : Stream
{
    /// <summary>How the three bytes of U+2000 to U+2FFF begin.</summary>
    private const byte FirstByte = 0xE2;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        for (var at = FindHidden(buffer); at >= 0; at = FindHidden(buffer))
        {
            output.Write(buffer[..at]);
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{ScalarAt(buffer, at):X4}")));
            buffer = buffer[(at + 3)..];
        }

        output.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static int FindHidden(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf(FirstByte); at >= 0 && at + 2 < text.Length;)
        {
            if (IsHidden(ScalarAt(text, at)))
            {
                return at;
            }

            var next = text[(at + 3)..].IndexOf(FirstByte);
            at = next < 0 ? -1 : at + 3 + next;
        }

        return -1;
    }

    private static int ScalarAt(ReadOnlySpan<byte> text, int at) => 0x2000 | ((text[at + 1] & 0x3F) << 6) | (text[at + 2] & 0x3F);

    private static bool IsHidden(int scalar) => scalar is (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069);
}
