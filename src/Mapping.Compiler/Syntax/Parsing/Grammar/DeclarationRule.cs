using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A declaration and the keyword that begins it.</summary>
internal sealed record DeclarationRule(Keyword Keyword, Parser<SyntaxToken, DeclarationSyntax> Parser);
