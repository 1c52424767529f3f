using System.Text;

namespace Mapping.Evidence.Reading.Encodings;

/// <summary>A text in windows-1252, the letters of Western Europe, as UTF-8.</summary>
internal sealed class Windows1252Stream(Stream content) : TranscodingStream(content)
{
    private const int FirstOwn = 0x80;

    /// <summary>What it has where Unicode has controls; five of them are nothing.</summary>
    private const string Own = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>How many bytes a letter of UTF-8 still lacks, should it be one.</summary>
    private int lacking;
    private bool hasOther;
    private bool isNoUtf8;

    /// <summary>Whether all letters beyond ASCII can be read as those of UTF-8, which no text in windows-1252 is by chance.</summary>
    public bool IsUtf8 => hasOther && !isNoUtf8 && lacking == 0;

    protected override int Transcode(ReadOnlySpan<byte> bytes, Span<byte> utf8)
    {
        var length = 0;
        foreach (var one in bytes)
        {
            Watch(one);
            var letter = one is >= FirstOwn and < FirstOwn + 0x20 ? Own[one - FirstOwn] : (char)one;
            if (letter == '\0' && one != 0)
            {
                utf8[length++] = Invalid;
            }
            else
            {
                length += new Rune(letter).EncodeToUtf8(utf8[length..]);
            }
        }

        return length;
    }

    protected override int Finish(Span<byte> utf8) => 0;

    private void Watch(byte one)
    {
        var isNext = (one & 0xC0) == 0x80;
        isNoUtf8 |= lacking > 0 ? !isNext : isNext || one is 0xC0 or 0xC1 or > 0xF4;
        hasOther |= one >= FirstOwn;
        lacking = lacking > 0 ? lacking - 1 : one switch
        {
            >= 0xF0 => 3,
            >= 0xE0 => 2,
            >= 0xC0 => 1,
            _ => 0,
        };
    }
}
