using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Tokens;

/// <summary>What a token means by the place where it stands.</summary>
internal readonly record struct TokenRole(SyntaxToken Token, SemanticTokenType Type, SemanticTokenModifiers Modifiers);
