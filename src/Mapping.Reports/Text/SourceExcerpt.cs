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
        var from = Fits(source, line, width) ? line.Start : WindowStart(source, line, Math.Min(span.Start, line.End));
        var before = from > line.Start ? Cut : "";
        var to = WindowEnd(source, line, from, width - before.Length);
        var after = to < line.End ? Cut : "";
        var lead = before + Show(source, from, Math.Clamp(span.Start, from, to));
        var marked = Show(source, Math.Clamp(span.Start, from, to), Math.Clamp(span.End, from, to));
        var text = before + Show(source, from, to) + after;
        return (text, TextWidth.Of(lead), Math.Max(1, TextWidth.Of(marked)));
    }

    private static bool Fits(SourceText source, TextSpan line, int width) =>
        line.Length <= width && TextWidth.Of(Show(source, line.Start, line.End)) <= width;

    /// <summary>As far before the span as <see cref="Lead"/> columns go.</summary>
    private static int WindowStart(SourceText source, TextSpan line, int spanStart)
    {
        var from = spanStart;
        var columns = 0;
        while (from > line.Start)
        {
            var previous = from - 1 > line.Start && char.IsLowSurrogate(source.Content[from - 1]) ? from - 2 : from - 1;
            columns += TextWidth.Of(Show(source, previous, from));
            if (columns > Lead)
            {
                break;
            }

            from = previous;
        }

        return from;
    }

    /// <summary>The end of the line where it fits, else as far as the room leaves a place for the sign that it goes on.</summary>
    private static int WindowEnd(SourceText source, TextSpan line, int from, int room)
    {
        var (to, lastFit, columns) = (from, from, 0);
        while (to < line.End)
        {
            var next = char.IsHighSurrogate(source.Content[to]) && to + 1 < line.End ? to + 2 : to + 1;
            columns += TextWidth.Of(Show(source, to, next));
            if (columns > room)
            {
                return lastFit;
            }

            to = next;
            lastFit = columns <= room - Cut.Length ? to : lastFit;
        }

        return line.End;
    }

    private static string Show(SourceText source, int from, int to) =>
        SafeText.Of(source.ToString(TextSpan.FromBounds(from, Math.Max(from, to))).Replace("\t", Tab, StringComparison.Ordinal));
}
