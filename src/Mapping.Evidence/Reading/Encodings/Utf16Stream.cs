using System.Text;

namespace Mapping.Evidence.Reading.Encodings;

/// <summary>A text in UTF-16 as UTF-8. A byte order mark says which byte of a letter comes first, else the zeros beside letters of ASCII do.</summary>
internal sealed class Utf16Stream(Stream content) : TranscodingStream(content)
{
    private int first = -1;
    private char high;
    private bool? isBigEndian;

    protected override int Transcode(ReadOnlySpan<byte> bytes, Span<byte> utf8)
    {
        var length = 0;
        foreach (var one in bytes)
        {
            if (first < 0)
            {
                first = one;
                continue;
            }

            isBigEndian ??= (first, one) is (0xFE, 0xFF) or (0, _);
            var unit = (char)(isBigEndian.Value ? (first << 8) | one : (one << 8) | first);
            first = -1;
            length += Write(unit, utf8[length..]);
        }

        return length;
    }

    protected override int Finish(Span<byte> utf8)
    {
        utf8[0] = Invalid;
        return first >= 0 || high != '\0' ? 1 : 0;
    }

    private int Write(char unit, Span<byte> utf8)
    {
        if (high != '\0')
        {
            var isPair = Rune.TryCreate(high, unit, out var pair);
            high = '\0';
            if (isPair)
            {
                return pair.EncodeToUtf8(utf8);
            }

            utf8[0] = Invalid;
            return 1 + Write(unit, utf8[1..]);
        }

        if (char.IsHighSurrogate(unit))
        {
            high = unit;
            return 0;
        }

        if (Rune.TryCreate(unit, out var letter))
        {
            return letter.EncodeToUtf8(utf8);
        }

        utf8[0] = Invalid;
        return 1;
    }
}
