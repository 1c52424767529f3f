using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Navigation;

/// <summary>Finds what in a file stands for the same thing.</summary>
public static class Highlighter
{
    /// <summary>In the order of the source; empty where nothing is named.</summary>
    public static ImmutableArray<Highlight> Find(EditorDocument document, int offset)
    {
        if (document.Model.At(offset)?.Symbol is not { } symbol)
        {
            return [];
        }

        return
        [
            .. document.Model.Uses
                .Where(use => IsSame(use.Symbol, symbol))
                .Select(use => new Highlight(use.Span, use.IsDeclaration ? HighlightKind.Declaration : HighlightKind.Read)),
        ];
    }

    /// <summary>Fields are declared nowhere; in one file the same words are taken for the same field.</summary>
    private static bool IsSame(object left, object right) => left is FieldPath leftField && right is FieldPath rightField
        ? leftField.Parts.SequenceEqual(rightField.Parts)
        : left.Equals(right);
}
