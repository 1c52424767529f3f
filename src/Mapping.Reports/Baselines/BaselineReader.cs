using System.Text;
using System.Text.Json;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Baselines;

/// <summary>Reads a baseline. A baseline that is not understood to its end accepts nothing: it is an error, with line and column.</summary>
public static class BaselineReader
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Never throws, whatever the bytes are.</summary>
    public static BaselineReading Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith(Mark) ? utf8[Mark.Length..] : utf8;
        var parser = new BaselineParser(text);
        try
        {
            var baseline = parser.Parse();
            return baseline is null
                ? Failed(text, parser.ErrorAt, parser.Error)
                : new BaselineReading(baseline, null);
        }
        catch (JsonException exception)
        {
            var line = (int)Math.Min(exception.LineNumber ?? 0, int.MaxValue - 1);
            return Failed(text, OffsetOf(text, line, exception.BytePositionInLine ?? 0), "this is no JSON");
        }
        catch (InvalidOperationException)
        {
            // A text in quotes that is no valid UTF-8 or escapes half a character.
            return Failed(text, parser.Position, "a text is broken");
        }
    }

    private static BaselineReading Failed(ReadOnlySpan<byte> text, int offset, string message) =>
        new(null, new BaselineError(PositionOf(text, offset), message));

    private static int OffsetOf(ReadOnlySpan<byte> text, int line, long byteInLine)
    {
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            var next = text[start..].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return (int)Math.Min(text.Length, start + byteInLine);
    }

    private static LinePosition PositionOf(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..offset];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new LinePosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
