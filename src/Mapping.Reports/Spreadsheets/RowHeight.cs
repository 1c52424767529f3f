using System.Collections.Immutable;

namespace Mapping.Reports.Spreadsheets;

/// <summary>
/// How high a row must be for its wrapped text to be seen: not every program that opens the file works it out.
/// </summary>
internal static class RowHeight
{
    /// <summary>Of a line in the default font, in points.</summary>
    private const double Line = 15;

    /// <summary>No row can be higher.</summary>
    private const double Max = 409;

    public static double Of(ImmutableArray<SheetCell> row, ImmutableArray<SheetColumn> columns)
    {
        var lines = 1;
        for (var i = 0; i < row.Length; i++)
        {
            lines = Math.Max(lines, row[i].Text is { } text ? LinesOf(text, columns[i].Width) : 1);
        }

        return Math.Min(lines * Line, Max);
    }

    /// <summary>Words break early, so a line holds a little less than the width says.</summary>
    private static int LinesOf(string text, double width)
    {
        var room = Math.Max(1, (int)(width * 0.9));
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += Math.Max(1, (line.Length + room - 1) / room);
        }

        return lines;
    }
}
