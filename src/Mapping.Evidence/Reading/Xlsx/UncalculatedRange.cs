namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>
/// The cells that a formula in one of them fills, in a sheet where nobody calculated it: what stands in the others looks like something that was
/// typed. One rectangle around all that such formulas fill takes no memory for each.
/// </summary>
internal sealed class UncalculatedRange
{
    private int lastRow;
    private int firstColumn = int.MaxValue;
    private int lastColumn = -1;

    /// <param name="range">Such as <c>A2:C9</c>, or one place. Of what is no range nobody knows what it fills, so it is all that follows.</param>
    public void Take(string range)
    {
        var between = range.IndexOf(':', StringComparison.Ordinal);
        if (CellPlace.Of(between < 0 ? range : range.AsSpan(0, between)) is { } first && CellPlace.Of(range.AsSpan(between + 1)) is { } last)
        {
            lastRow = Math.Max(lastRow, last.Row);
            firstColumn = Math.Min(firstColumn, first.Column);
            lastColumn = Math.Max(lastColumn, last.Column);
        }
        else
        {
            (lastRow, firstColumn, lastColumn) = (int.MaxValue, 0, int.MaxValue);
        }
    }

    /// <summary>Whether a cell that comes later than the formulas is in it.</summary>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public bool Contains(int row, int column) => row <= lastRow && column >= firstColumn && column <= lastColumn;
}
