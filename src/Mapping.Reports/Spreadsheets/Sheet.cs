using System.Collections.Immutable;

namespace Mapping.Reports.Spreadsheets;

/// <summary>A sheet: a frozen row of headings with filters, and rows below it.</summary>
/// <param name="Name">At most 31 characters, none of <c>\ / ? * [ ] :</c>.</param>
/// <param name="Columns">As many as each row has cells.</param>
/// <param name="Rows">The cells from left to right.</param>
internal sealed record Sheet(string Name, ImmutableArray<SheetColumn> Columns, ImmutableArray<ImmutableArray<SheetCell>> Rows)
{
    /// <summary>Columns that stay in sight when the sheet is moved sideways.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether the headings filter; prose has nothing to filter.</summary>
    public bool HasFilter { get; init; } = true;
}
