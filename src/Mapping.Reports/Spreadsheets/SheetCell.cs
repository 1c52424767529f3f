namespace Mapping.Reports.Spreadsheets;

/// <summary>
/// A cell: a text, a date, a number or a share of one, or nothing. There is no formula: whatever a text begins with, it stays text.
/// </summary>
internal readonly record struct SheetCell
{
    public string? Text { get; private init; }

    public DateOnly? Date { get; private init; }

    public decimal? Number { get; private init; }

    /// <summary>Whether the number is shown as a percentage.</summary>
    public bool IsShare { get; private init; }

    public CellStyle Style { get; private init; }

    public static SheetCell Empty => default;

    public static SheetCell Of(string? text, CellStyle style = CellStyle.Plain) => new() { Text = text, Style = style };

    public static SheetCell Of(DateOnly? date) => new() { Date = date };

    public static SheetCell Of(decimal? number) => new() { Number = number };

    /// <param name="share">0 to 1, rounded down to whole per cent so that what is not whole never reads as 100 %.</param>
    public static SheetCell OfShare(decimal share) => new() { Number = Math.Floor(share * 100) / 100, IsShare = true };

    public static implicit operator SheetCell(string? text) => Of(text);
}
