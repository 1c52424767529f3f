using System.Text;
using System.Text.Unicode;

namespace Mapping.Evidence.Reading;

/// <summary>Whether bytes are text, and where they cease to be.</summary>
internal static class Utf8Texts
{
    public const string Invalid = "it is no valid UTF-8";

    /// <summary>The offset of the first byte that is no UTF-8, or -1.</summary>
    public static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
