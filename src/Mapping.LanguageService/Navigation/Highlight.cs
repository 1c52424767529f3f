using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>A place of the file that stands for the same as the place asked about.</summary>
public sealed record Highlight(TextSpan Span, HighlightKind Kind);
