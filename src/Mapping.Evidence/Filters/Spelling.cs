using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Filters;

/// <summary>Compares texts in UTF-8 that may be two spellings of one word.</summary>
internal static class Spelling
{
    /// <summary>Bytes by which the upper and the lower case of a text may differ; no word of a rule has more letters whose cases differ in length.</summary>
    private const int Slack = 16;

    /// <summary>The bit, in each byte, in which the upper and the lower case of a letter of ASCII differ.</summary>
    private const ulong LowerCase = 0x2020_2020_2020_2020;

    private const ulong BeyondAscii = 0x8080_8080_8080_8080;

    /// <summary>
    /// Whether a reader may take two texts for the same: they differ in upper and lower case, in blanks or quotation marks around, or in what
    /// is not seen (<see cref="Appearance"/>) only. Most texts differ in their first letter.
    /// </summary>
    public static bool AreNear(ReadOnlySpan<byte> found, ReadOnlySpan<byte> wanted)
    {
        if (found.IsEmpty || wanted.IsEmpty || DifferAtStart(found, wanted))
        {
            return false;
        }

        found = Trim(found);
        wanted = Trim(wanted);
        if (found.IsEmpty || wanted.IsEmpty || DifferAtStart(found, wanted))
        {
            return false;
        }

        return AreSameIgnoringCase(found, wanted) || ((!Ascii.IsValid(found) || !Ascii.IsValid(wanted)) && !DifferInAscii(found, wanted) && AppearanceOf(found) == AppearanceOf(wanted));
    }

    /// <summary>Letters and digits of ASCII look like themselves, and nothing that is not seen stands before them.</summary>
    private static bool DifferAtStart(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        char.IsAsciiLetterOrDigit((char)left[0]) && char.IsAsciiLetterOrDigit((char)right[0]) && (left[0] | 0x20) != (right[0] | 0x20);

    /// <summary>Whether two letters or digits of ASCII differ before anything beyond ASCII comes: what is not seen is beyond it, so they stand at the same place.</summary>
    private static bool DifferInAscii(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        for (var i = 0; i < left.Length && i < right.Length && ((left[i] | right[i]) & 0x80) == 0; i++)
        {
            if (DifferAtStart(left[i..], right[i..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What all spellings of a text without blanks around have in common. What marks stood around beyond ASCII is plain now.</summary>
    public static string AppearanceOf(ReadOnlySpan<byte> text) => Appearance.Of(Encoding.UTF8.GetString(text)).Trim(' ', '\'', '"', '`');

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
    /// A number that texts share of which one is a spelling of the other, see <see cref="AreNear"/>. Texts that share it by chance are rare.
    /// </summary>
    public static ulong KeyOf(ReadOnlySpan<byte> text) => KeyOfAscii(IsTrimmed(text) ? text : Trim(text)) ?? KeyOfAppearance(text);

    /// <summary>Null where the text has more than ASCII.</summary>
    private static ulong? KeyOfAscii(ReadOnlySpan<byte> text)
    {
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

        return ((seen | last) & BeyondAscii) == 0 ? Mix(key, last | LowerCase) : null;
    }

    private static ulong Mix(ulong key, ulong word) => BitOperations.RotateLeft(key ^ word, 29) * 0x9E37_79B9_7F4A_7C15;

    /// <summary>What looks like ASCII has its key.</summary>
    private static ulong KeyOfAppearance(ReadOnlySpan<byte> text)
    {
        var seen = AppearanceOf(text);
        return KeyOfAscii(Encoding.UTF8.GetBytes(seen)) ?? (uint)string.GetHashCode(seen, StringComparison.Ordinal);
    }

    /// <summary>A text without blanks and plain quotation marks around; blanks are what looks like nothing, in ASCII or beyond.</summary>
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

    /// <summary>Whether it begins and ends with a letter or digit of ASCII, as almost every text does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTrimmed(ReadOnlySpan<byte> text) =>
        text.Length > 1 && char.IsAsciiLetterOrDigit((char)text[0]) && char.IsAsciiLetterOrDigit((char)text[^1]) && (text[^1] != 'm' || !text.Contains((byte)'['));

    private static int BlankAtStart(ReadOnlySpan<byte> text) => text switch
    {
        [TerminalCodes.Escape, ..] => Math.Max(1, TerminalCodes.LengthAtStart(text)),
        [(byte)'[', ..] => TerminalCodes.LengthAtStart(text),
        [<= 0x20 or (byte)'\'' or (byte)'"' or (byte)'`', ..] => 1,
        [< 0x80, ..] or [] => 0,
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, (>= 0x80 and <= 0x8F) or 0xAF, ..] or [0xE3, 0x80, 0x80, ..] or [0xEF, 0xBB, 0xBF, ..] => 3,
        _ => 0,
    };

    private static int BlankAtEnd(ReadOnlySpan<byte> text) => text switch
    {
        [.., <= 0x20 or (byte)'\'' or (byte)'"' or (byte)'`'] => 1,
        [.., (byte)'m'] => TerminalCodes.LengthAtEnd(text),
        [.., < 0x80] or [] => 0,
        [.., 0xC2, 0xA0] => 2,
        [.., 0xE2, 0x80, (>= 0x80 and <= 0x8F) or 0xAF] or [.., 0xE3, 0x80, 0x80] or [.., 0xEF, 0xBB, 0xBF] => 3,
        _ => 0,
    };
}
