namespace Mapping.Reports.Spreadsheets;

/// <summary>How a cell looks; colour only repeats what its words say.</summary>
internal enum CellStyle
{
    Plain,
    Strong,
    Muted,
    Good,
    Doubt,
    Bad,
}
