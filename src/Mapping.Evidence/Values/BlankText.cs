using System.Runtime.CompilerServices;
using System.Text;

namespace Mapping.Evidence.Values;

/// <summary>Whether a text shows anything: one of blanks only, or of none, is as good as absent.</summary>
internal static class BlankText
{
    /// <summary>Almost every text is decided by its first byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<byte> text) => text.IsEmpty || (!IsVisible(text[0]) && IsBlank(text));

    /// <summary>Letters, digits and signs of ASCII, and what begins the letters of most scripts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsVisible(byte first) => first is (> 0x20 and < 0x7F) or (>= 0xC3 and <= 0xE0) or (>= 0xE4 and <= 0xEE) or >= 0xF0;

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        while (Rune.DecodeFromUtf8(text, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            if (!Rune.IsWhiteSpace(rune) && !IsInvisible(rune.Value))
            {
                return false;
            }

            text = text[length..];
        }

        return text.IsEmpty;
    }

    /// <summary>NUL, soft hyphens, joiners and other signs of no width that are no white space to Unicode.</summary>
    private static bool IsInvisible(int rune) => rune is < 0x20 or 0x7F or 0xAD or (>= 0x200B and <= 0x200F) or (>= 0x2060 and <= 0x2064) or 0xFEFF;
}
