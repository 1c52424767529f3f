using System.Globalization;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Text;

/// <summary>Shows the line that a location is on, with its number in the margin and the span underlined.</summary>
internal static class SourceExcerpt
{
    /// <summary>What of a long line stands before the span.</summary>
    private const int Lead = 24;

    private const string Cut = "...";

    private const string Tab = "    ";

    public static void Write(TextPage page, Location location, Style style)
    {
        var source = location.Source;
        var start = location.Start;
        var line = source.LineSpan(start.Line);
        if (line.IsEmpty)
        {
            return;
        }

        var number = start.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var (text, blanks, marks) = Draw(source, line, location.Span, page.Width - number.Length - 4);
        page.Line(new Piece($"{margin} |", Style.Muted));
        page.Line(new Piece($"{number} | ", Style.Muted), text);
        page.Line(new Piece($"{margin} | ", Style.Muted), new string(' ', blanks), new Piece(new string('^', marks), style));
    }

    /// <summary>The text shown, how many columns stand before the underline, and how many it takes: at least one.</summary>
    private static (string Text, int Blanks, int Marks) Draw(SourceText source, TextSpan line, TextSpan span, int width)
    {
        var from = span.Start - line.Start <= width - (2 * Cut.Length) && line.Length <= width ? line.Start : WindowStart(source, line, span);
        var to = WindowEnd(source, line, from, width);
        var before = from > line.Start ? Cut : "";
        var after = to < line.End ? Cut : "";
        var lead = before + Show(source, from, Math.Clamp(span.Start, from, to));
        var marked = Show(source, Math.Clamp(span.Start, from, to), Math.Clamp(span.End, from, to));
        var text = before + Show(source, from, to) + after;
        return (text, TextWidth.Of(lead), Math.Max(1, TextWidth.Of(marked)));
    }

    private static int WindowStart(SourceText source, TextSpan line, TextSpan span)
    {
        var from = Math.Max(line.Start, Math.Min(span.Start, line.End) - Lead);
        return from > line.Start && char.IsLowSurrogate(source.Content[Math.Min(from, line.End - 1)]) ? from + 1 : from;
    }

    private static int WindowEnd(SourceText source, TextSpan line, int from, int width)
    {
        var room = from > line.Start ? width - Cut.Length : width;
        if (line.End - from <= room)
        {
            return line.End;
        }

        var to = from + Math.Max(1, room - Cut.Length);
        return char.IsLowSurrogate(source.Content[to]) ? to - 1 : to;
    }

    private static string Show(SourceText source, int from, int to) =>
        SafeText.Of(source.ToString(TextSpan.FromBounds(from, Math.Max(from, to))).Replace("\t", Tab, StringComparison.Ordinal));
}
