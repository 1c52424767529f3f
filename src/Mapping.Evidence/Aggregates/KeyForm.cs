using System.IO.Hashing;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// How a key is written, whatever it names: what keys of one kind share, such as what stands before their digits. A key may be of two forms, a number of four
/// digits among those of any length and among those that are filled up to four.
/// </summary>
/// <param name="First">What it shares with keys of one form.</param>
/// <param name="Second">What it shares with those of another one; the same where there is none.</param>
internal readonly record struct KeyForm(ulong First, ulong Second)
{
    /// <summary>Numbers of more digits are no numbers that are counted up, so that how many there are is part of the form.</summary>
    private const int MostCounted = 9;

    /// <summary>A mix of letters and digits that is at least as long is a random one or a digest: what it begins with says nothing.</summary>
    private const int ShortestMix = 6;

    /// <summary>So many digits of a digest or UUID, letters among them.</summary>
    private const int ShortestDigest = 16;

    /// <summary>Longer beginnings are prose, and are told apart by their beginnings only.</summary>
    private const int LongestStart = 64;

    private const byte OfName = (byte)'n';
    private const byte OfDigest = (byte)'d';
    private const byte OfMix = (byte)'m';
    private const byte OfCount = (byte)'c';

    /// <param name="key">The key, as it stands in the record.</param>
    public static KeyForm Of(ReadOnlySpan<byte> key)
    {
        var text = Spelling.Trim(key);
        var digit = text.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digit < 0)
        {
            return OfOne(Digest(OfName, [], text.ContainsAnyInRange((byte)'A', (byte)'Z') || text.ContainsAnyInRange((byte)'a', (byte)'z') ? 1 : 0, SignsOf(text, "@/:\\#"u8)));
        }

        if (IsDigest(text))
        {
            return OfOne(Digest(OfDigest, [], text.Length, SignsOf(text, "-:"u8)));
        }

        var (start, end) = WordAround(text, digit);
        if (IsMix(text[start..end]))
        {
            return OfOne(Digest(OfMix, text[..start], text.Length, 0));
        }

        var digits = text[digit..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var stop && stop < 0 ? text.Length - digit : stop;
        var signs = SignsOf(text[(digit + digits)..], "-_./:#@+,; "u8);
        var filled = Digest(OfCount, text[..digit], digits, signs);
        return digits > MostCounted || (text[digit] == '0' && digits > 1) ? OfOne(filled) : new KeyForm(Digest(OfCount, text[..digit], 0, signs), filled);
    }

    private static KeyForm OfOne(ulong form) => new(form, form);

    /// <summary>Whether it is a long mix of what hexadecimal numbers are made of, in one piece or in several.</summary>
    private static bool IsDigest(ReadOnlySpan<byte> text)
    {
        var (count, hasLetter) = (0, false);
        foreach (var letter in text)
        {
            var isHex = char.IsAsciiHexDigit((char)letter);
            if (!isHex && letter is not ((byte)'-' or (byte)':'))
            {
                return false;
            }

            count += isHex ? 1 : 0;
            hasLetter |= isHex && !char.IsAsciiDigit((char)letter);
        }

        return hasLetter && count >= ShortestDigest;
    }

    /// <summary>Whether letters follow on digits in a longer word, or all of it may be a hexadecimal number.</summary>
    private static bool IsMix(ReadOnlySpan<byte> word)
    {
        if (word.Length < ShortestMix || !word.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        var (isHex, turns, wasDigit) = (true, false, false);
        foreach (var letter in word)
        {
            var isDigit = char.IsAsciiDigit((char)letter);
            turns |= wasDigit && !isDigit;
            isHex &= char.IsAsciiHexDigit((char)letter);
            wasDigit = isDigit;
        }

        return turns || isHex;
    }

    /// <summary>The letters and digits in a row around a place.</summary>
    private static (int Start, int End) WordAround(ReadOnlySpan<byte> text, int place)
    {
        var (start, end) = (place, place);
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsOfWord(byte letter) => letter >= 0x80 || char.IsAsciiLetterOrDigit((char)letter);

    /// <summary>Which of the signs stand in a text, a bit for each.</summary>
    private static int SignsOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> signs)
    {
        var found = 0;
        for (var i = 0; i < signs.Length; i++)
        {
            found |= text.Contains(signs[i]) ? 1 << i : 0;
        }

        return found;
    }

    /// <summary>Upper and lower case are the same: keys that differ in them only are nearly the same, and told so.</summary>
    private static ulong Digest(byte kind, ReadOnlySpan<byte> start, int length, int signs)
    {
        Span<byte> bytes = stackalloc byte[LongestStart + 9];
        start = start[..Math.Min(start.Length, LongestStart)];
        bytes[0] = kind;
        BitConverter.TryWriteBytes(bytes[1..], length);
        BitConverter.TryWriteBytes(bytes[5..], signs);
        for (var i = 0; i < start.Length; i++)
        {
            bytes[9 + i] = (byte)(start[i] is >= (byte)'a' and <= (byte)'z' ? start[i] - 0x20 : start[i]);
        }

        return XxHash3.HashToUInt64(bytes[..(9 + start.Length)]);
    }
}
