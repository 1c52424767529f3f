using System.Globalization;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>Where a cell is.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
internal readonly record struct CellPlace(int Row, int Column)
{
    private const int MostLetters = 3;

    /// <summary>A place as workbooks write it, such as <c>AB7</c>; null where it is none.</summary>
    public static CellPlace? Of(ReadOnlySpan<char> text)
    {
        var (at, column) = (0, 0);
        for (; at < Math.Min(text.Length, MostLetters) && char.IsAsciiLetterUpper(text[at]); at++)
        {
            column = (column * 26) + text[at] - 'A' + 1;
        }

        return at > 0 && int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? new CellPlace(row, column - 1) : null;
    }
}
