using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Mapping.Evidence.Filters;

/// <summary>Compares texts in UTF-8 that may be two spellings of one word.</summary>
internal static class Spelling
{
    /// <summary>Bytes by which the upper and the lower case of a text may differ; no word of a rule has more letters whose cases differ in length.</summary>
    private const int Slack = 16;

    /// <summary>The bit, in each byte, in which the upper and the lower case of a letter of ASCII differ.</summary>
    private const ulong LowerCase = 0x2020_2020_2020_2020;

    private const ulong BeyondAscii = 0x8080_8080_8080_8080;

    private const int MaxOnStack = 256;

    /// <summary>Whether two texts differ in upper and lower case, or in blanks around, only. Most texts differ in their first letter.</summary>
    public static bool AreNear(ReadOnlySpan<byte> found, ReadOnlySpan<byte> wanted)
    {
        if (found.IsEmpty || wanted.IsEmpty)
        {
            return false;
        }

        if (found[0] is > 0x20 and < 0x80 && wanted[0] is > 0x20 and < 0x80 && (found[0] | 0x20) != (wanted[0] | 0x20))
        {
            return false;
        }

        found = Trim(found);
        wanted = Trim(wanted);
        return !found.IsEmpty && !wanted.IsEmpty && AreSameIgnoringCase(found, wanted);
    }

    public static bool AreSameIgnoringCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length == right.Length && ((left[0] | right[0]) & 0x80) == 0 && (left[0] | 0x20) != (right[0] | 0x20))
        {
            return false;
        }

        if (left.Length == right.Length && Ascii.EqualsIgnoreCase(left, right))
        {
            return true;
        }

        return Math.Abs(left.Length - right.Length) <= Slack && (!Ascii.IsValid(left) || !Ascii.IsValid(right)) && AreSameLetters(left, right);
    }

    /// <summary>Of letters beyond ASCII the case may change the length.</summary>
    private static bool AreSameLetters(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(Encoding.UTF8.GetString(left), Encoding.UTF8.GetString(right), CompareOptions.OrdinalIgnoreCase) == 0;

    /// <summary>
    /// A number that texts share of which one is a spelling of the other: without blanks around, and whatever the case of letters. Texts that
    /// share it by chance are rare.
    /// </summary>
    public static ulong KeyOf(ReadOnlySpan<byte> text)
    {
        text = IsTrimmed(text) ? text : Trim(text);
        var (key, seen) = ((ulong)text.Length, 0UL);
        var rest = text;
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(rest);
            seen |= word;
            key = Mix(key, word | LowerCase);
        }

        var last = 0UL;
        if (text.Length >= sizeof(ulong))
        {
            last = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var letter in text)
            {
                last = (last << 8) | letter;
            }
        }

        return ((seen | last) & BeyondAscii) == 0 ? Mix(key, last | LowerCase) : KeyOfLetters(text);
    }

    private static ulong Mix(ulong key, ulong word) => BitOperations.RotateLeft(key ^ word, 29) * 0x9E37_79B9_7F4A_7C15;

    /// <summary>The case of a letter beyond ASCII may change its length, and is never that of a letter of ASCII.</summary>
    private static ulong KeyOfLetters(ReadOnlySpan<byte> text)
    {
        Span<char> letters = stackalloc char[MaxOnStack];
        return text.Length <= MaxOnStack
            ? (uint)string.GetHashCode(letters[..Encoding.UTF8.GetChars(text, letters)], StringComparison.OrdinalIgnoreCase)
            : (uint)string.GetHashCode(Encoding.UTF8.GetString(text), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A text without blanks around: what looks like nothing, in ASCII or beyond.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        for (var length = BlankAtStart(text); length > 0; length = BlankAtStart(text))
        {
            text = text[length..];
        }

        for (var length = BlankAtEnd(text); length > 0; length = BlankAtEnd(text))
        {
            text = text[..^length];
        }

        return text;
    }

    /// <summary>Whether it begins and ends with letters or signs of ASCII, as almost every text does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTrimmed(ReadOnlySpan<byte> text) => text is [> 0x20 and < 0x80, .., > 0x20 and < 0x80];

    private static int BlankAtStart(ReadOnlySpan<byte> text) => text switch
    {
        [<= 0x20, ..] => 1,
        [< 0x80, ..] or [] => 0,
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, (>= 0x80 and <= 0x8F) or 0xAF, ..] or [0xE3, 0x80, 0x80, ..] or [0xEF, 0xBB, 0xBF, ..] => 3,
        _ => 0,
    };

    private static int BlankAtEnd(ReadOnlySpan<byte> text) => text switch
    {
        [.., <= 0x20] => 1,
        [.., < 0x80] or [] => 0,
        [.., 0xC2, 0xA0] => 2,
        [.., 0xE2, 0x80, (>= 0x80 and <= 0x8F) or 0xAF] or [.., 0xE3, 0x80, 0x80] or [.., 0xEF, 0xBB, 0xBF] => 3,
        _ => 0,
    };
}
