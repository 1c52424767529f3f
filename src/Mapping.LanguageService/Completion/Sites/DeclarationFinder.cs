using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Completion;

/// <summary>Finds declarations by place without walking the whole file.</summary>
internal static class DeclarationFinder
{
    /// <summary>The index of the last declaration that begins before a place, or -1.</summary>
    public static int LastBefore(FileSyntax root, int offset)
    {
        var declarations = root.Declarations;
        var (low, high) = (0, declarations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (declarations[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The declarations that touch a stretch, in order.</summary>
    public static IEnumerable<DeclarationSyntax> Within(FileSyntax root, Mapping.Compiler.Text.TextSpan span)
    {
        for (var i = Math.Max(0, LastBefore(root, span.Start + 1)); i < root.Declarations.Length; i++)
        {
            var at = root.Declarations[i].Span;
            if (at.Start > span.End)
            {
                yield break;
            }

            if (at.End >= span.Start)
            {
                yield return root.Declarations[i];
            }
        }
    }

    /// <summary>
    /// The declaration that the text before a place belongs to, with its tokens. What no declaration could take is read with the one
    /// before it unless it begins a line.
    /// </summary>
    public static (DeclarationSyntax? Declaration, ImmutableArray<SyntaxToken> Tokens) Before(FileSyntax root, int offset)
    {
        var index = LastBefore(root, offset);
        ImmutableArray<SyntaxToken> tokens = [];
        while (index >= 0)
        {
            var declaration = root.Declarations[index];
            tokens = [.. TokenList.Of(declaration), .. tokens];
            if (declaration is not SkippedDeclarationSyntax || tokens is not [{ IsFirstOnLine: false }, ..] || index == 0)
            {
                return (declaration, tokens);
            }

            index--;
        }

        return (null, tokens);
    }
}
