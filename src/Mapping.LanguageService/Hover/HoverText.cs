using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Hover;

/// <summary>What an editor shows about a stretch of source.</summary>
/// <param name="Span">What it is about.</param>
/// <param name="Markdown">The text.</param>
public sealed record HoverText(TextSpan Span, string Markdown);
