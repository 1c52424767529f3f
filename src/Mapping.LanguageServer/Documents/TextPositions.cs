using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Mapping.Compiler.Text;
using Mapping.LanguageServer.Protocol;
using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Documents;

/// <summary>
/// Turns the protocol's positions in a text into offsets and back. The protocol ends a line at <c>\n</c>, <c>\r\n</c> and a lone
/// <c>\r</c>, which the compiler does not; so both count lines for themselves.
/// </summary>
internal sealed class TextPositions
{
    /// <summary>Those of texts that live; a text is asked about again and again, and its lines are always the same.</summary>
    private static readonly ConditionalWeakTable<SourceText, TextPositions> Known = [];

    private readonly string text;
    private readonly PositionEncoding encoding;
    private readonly List<int> lineStarts = [0];

    public TextPositions(string text, PositionEncoding encoding)
    {
        this.text = text;
        this.encoding = encoding;
        for (var at = LineEnds.Find(text); at >= 0;)
        {
            at += LineEnds.LengthAt(text, at);
            lineStarts.Add(at);
            var next = LineEnds.Find(text.AsSpan(at));
            at = next < 0 ? -1 : at + next;
        }
    }

    public static TextPositions Of(SourceText text, PositionEncoding encoding)
    {
        if (!Known.TryGetValue(text, out var found) || found.encoding != encoding)
        {
            found = new TextPositions(text.Content, encoding);
            Known.AddOrUpdate(text, found);
        }

        return found;
    }

    /// <summary>The offset of a position. What lies behind a line is its end, what lies behind the text is the text's.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= lineStarts.Count)
        {
            return text.Length;
        }

        var start = lineStarts[position.Line];
        var line = text.AsSpan(start, LineEnd(position.Line) - start);
        return start + (encoding == PositionEncoding.Utf16 ? Math.Clamp(position.Character, 0, line.Length) : UnitsOf(line, position.Character));
    }

    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var index = CollectionsMarshal.AsSpan(lineStarts).BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        var before = text.AsSpan(lineStarts[line], offset - lineStarts[line]);
        return new Position(line, CharactersOf(before));
    }

    public Range RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>Where a range ends before it begins, its ends are taken the other way round.</summary>
    public TextSpan SpanOf(Range range)
    {
        var (start, end) = (OffsetOf(range.Start), OffsetOf(range.End));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The end of a line before its line break.</summary>
    private int LineEnd(int line)
    {
        if (line + 1 == lineStarts.Count)
        {
            return text.Length;
        }

        var end = lineStarts[line + 1] - 1;
        return end > lineStarts[line] && text[end] == '\n' && text[end - 1] == '\r' ? end - 1 : end;
    }

    private int CharactersOf(ReadOnlySpan<char> units) => encoding switch
    {
        PositionEncoding.Utf8 => Encoding.UTF8.GetByteCount(units),
        PositionEncoding.Utf32 => CodePointsOf(units),
        _ => units.Length,
    };

    private static int CodePointsOf(ReadOnlySpan<char> units)
    {
        var count = 0;
        foreach (var _ in units.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>How many UTF-16 units so many bytes or code points are; a count that ends within a character ends before it.</summary>
    private int UnitsOf(ReadOnlySpan<char> line, int characters)
    {
        var units = 0;
        while (units < line.Length)
        {
            Rune.DecodeFromUtf16(line[units..], out var rune, out var consumed);
            characters -= encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
            if (characters < 0)
            {
                break;
            }

            units += consumed;
        }

        return units;
    }
}
