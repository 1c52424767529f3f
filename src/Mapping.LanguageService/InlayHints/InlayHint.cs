namespace Mapping.LanguageService.InlayHints;

/// <summary>A few words that an editor shows within a line and that stand in no file.</summary>
/// <param name="Offset">Behind which character.</param>
/// <param name="Label">Plain text.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Tooltip">Markdown; null where the label says it all.</param>
public sealed record InlayHint(int Offset, string Label, InlayHintKind Kind, string? Tooltip);
