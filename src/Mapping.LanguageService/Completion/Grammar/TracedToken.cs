using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>A token of the source and what the grammar took it for.</summary>
internal readonly record struct TracedToken(Terminal Terminal, SyntaxToken Token)
{
    public Slot Slot => Terminal.Slot;
}
