using System.Globalization;
using System.Text;

namespace Mapping.Evidence.Filters;

/// <summary>Compares texts in UTF-8 that may be two spellings of one word.</summary>
internal static class Spelling
{
    /// <summary>Bytes by which the upper and the lower case of a text may differ; no word of a rule has more letters whose cases differ in length.</summary>
    private const int Slack = 16;

    /// <summary>Whether two texts differ in upper and lower case, or in blanks around, only. Most texts differ in length or in their first letter.</summary>
    public static bool AreNear(ReadOnlySpan<byte> found, ReadOnlySpan<byte> wanted)
    {
        if (found.IsEmpty || wanted.IsEmpty)
        {
            return false;
        }

        if (IsBlank(found[0]) || IsBlank(found[^1]) || IsBlank(wanted[0]) || IsBlank(wanted[^1]))
        {
            found = Trim(found);
            wanted = Trim(wanted);
        }

        return !found.IsEmpty && AreSameIgnoringCase(found, wanted);
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

    /// <summary>A text without blanks around.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsBlank(text[0]))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && IsBlank(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
