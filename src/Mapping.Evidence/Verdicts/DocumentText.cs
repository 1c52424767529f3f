using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// The letters of a document, whatever their encoding: consoles redirect into UTF-16, and what a text says does not depend on how it was saved.
/// </summary>
internal static class DocumentText
{
    /// <summary>More of a file says no more of its encoding.</summary>
    private const int Looked = 256;

    private static readonly UTF32Encoding Utf32BigEndian = new(bigEndian: true, byteOrderMark: true);

    /// <summary>The text, without a mark of its encoding. What is of none of them is read as UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        // The mark of UTF-32 begins with that of UTF-16, after which no text goes on with a NUL.
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => Utf32BigEndian,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ when IsUtf32(bytes, high: 3, low: 0) => Encoding.UTF32,
        _ when IsUtf32(bytes, high: 0, low: 3) => Utf32BigEndian,
        _ when Utf16.Looks(bytes) => IsNulFirst(bytes) ? Encoding.BigEndianUnicode : Encoding.Unicode,
        _ => Encoding.UTF8,
    };

    /// <summary>Whether all letters at the beginning are below U+10000, and the byte that tells them apart is never NUL.</summary>
    private static bool IsUtf32(ReadOnlySpan<byte> bytes, int high, int low)
    {
        var length = Math.Min(bytes.Length, Looked) & ~3;
        for (var i = 0; i < length; i += 4)
        {
            if (bytes[i + high] != 0 || bytes[i + (high == 0 ? 1 : 2)] != 0 || bytes[i + low] == 0)
            {
                return false;
            }
        }

        return length >= 4;
    }

    private static bool IsNulFirst(ReadOnlySpan<byte> bytes)
    {
        var beginning = bytes[..Math.Min(bytes.Length, Looked)];
        return beginning.IndexOf((byte)0) % 2 == 0;
    }
}
