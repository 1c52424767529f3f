using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Formatting;

/// <summary>A change of blanks.</summary>
/// <param name="Span">What goes.</param>
/// <param name="NewText">What comes.</param>
/// <param name="Token">Where the token stands that the blanks are before, or in.</param>
internal readonly record struct LayoutEdit(TextSpan Span, string NewText, int Token);
