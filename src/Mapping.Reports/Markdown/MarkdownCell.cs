namespace Mapping.Reports.Markdown;

/// <summary>A cell of a table in Markdown.</summary>
/// <param name="Text">What sources may say too; the page makes it safe.</param>
/// <param name="IsStrong">Whether it stands out.</param>
public readonly record struct MarkdownCell(string Text, bool IsStrong = false);
