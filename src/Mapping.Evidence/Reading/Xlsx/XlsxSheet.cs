namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">As its tab shows.</param>
/// <param name="Part">The part that holds it.</param>
/// <param name="IsHidden">Whether no tab is shown.</param>
internal sealed record XlsxSheet(string Name, string Part, bool IsHidden);
