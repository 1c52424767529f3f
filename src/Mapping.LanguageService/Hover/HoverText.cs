using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Hover;

/// <summary>What an editor shows beside a place.</summary>
/// <param name="Span">What it is about.</param>
/// <param name="Markdown">What comes from sources, catalogs or evidence is escaped in it.</param>
public sealed record HoverText(TextSpan Span, string Markdown);
