namespace Mapping.Reports.Spreadsheets;

/// <summary>A column by its heading; the width counts characters.</summary>
internal readonly record struct SheetColumn(string Heading, double Width);
