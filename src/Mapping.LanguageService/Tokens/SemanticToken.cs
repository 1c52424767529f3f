namespace Mapping.LanguageService.Tokens;

/// <summary>A stretch of one line with its meaning.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Start">UTF-16 code units from the start of the line.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Type">What it means.</param>
/// <param name="Modifiers">What more is known of it.</param>
public readonly record struct SemanticToken(int Line, int Start, int Length, SemanticTokenType Type, SemanticTokenModifiers Modifiers);
