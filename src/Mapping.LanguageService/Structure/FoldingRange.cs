using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Structure;

/// <summary>Lines that can be folded away; the first stays to be seen.</summary>
public sealed record FoldingRange(TextSpan Span, FoldingKind Kind);
