using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Outline;

/// <summary>What a file declares, in the order of the text.</summary>
public static class DocumentOutline
{
    public static ImmutableArray<OutlineEntry> Of(SyntaxTree tree) => new OutlineWriter(tree.Source).Of(tree.Root.Declarations);
}
