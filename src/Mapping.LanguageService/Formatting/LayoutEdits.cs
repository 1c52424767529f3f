using System.Collections.Immutable;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Formatting;

/// <summary>
/// The difference between a file and its canonical layout. The formatter keeps every token, so the two differ between tokens and inside
/// text blocks only; comparing gap with gap gives smaller edits than comparing lines, and each belongs to one token.
/// </summary>
internal static class LayoutEdits
{
    /// <summary>In the order of the source; together they give exactly the formatter's text.</summary>
    public static ImmutableArray<LayoutEdit> Of(SyntaxTree tree)
    {
        var formatted = Formatter.Format(tree);
        if (formatted == tree.Source.Content)
        {
            return [];
        }

        var before = TokenList.Of(tree.Root);
        var after = TokenList.Of(SyntaxTree.Parse(new SourceText(tree.Source.Path, formatted)).Root);
        return IsSame(before, after) ? Compare(tree.Source.Content, before, formatted, after) : [Trim(tree.Source.Content, formatted, 0, 0)];
    }

    private static bool IsSame(ImmutableArray<SyntaxToken> before, ImmutableArray<SyntaxToken> after) =>
        before.Length == after.Length && before.Zip(after).All(pair => pair.First.Kind == pair.Second.Kind);

    private static ImmutableArray<LayoutEdit> Compare(
        string text, ImmutableArray<SyntaxToken> before, string formatted, ImmutableArray<SyntaxToken> after)
    {
        var edits = ImmutableArray.CreateBuilder<LayoutEdit>();
        var (end, newEnd) = (0, 0);
        for (var i = 0; i < before.Length; i++)
        {
            var (token, newToken) = (before[i], after[i]);
            Add(edits, text.AsSpan(end, token.Start - end), formatted.AsSpan(newEnd, newToken.Start - newEnd), end, token.Start);
            Add(edits, text.AsSpan(token.Start, token.Length), formatted.AsSpan(newToken.Start, newToken.Length), token.Start, token.Start);
            (end, newEnd) = (token.End, newToken.End);
        }

        return edits.ToImmutable();
    }

    private static void Add(ImmutableArray<LayoutEdit>.Builder edits, ReadOnlySpan<char> text, ReadOnlySpan<char> newText, int start, int token)
    {
        if (!text.SequenceEqual(newText))
        {
            edits.Add(Trim(text, newText, start, token));
        }
    }

    /// <summary>Leaves out what the two have in common at both ends.</summary>
    private static LayoutEdit Trim(ReadOnlySpan<char> text, ReadOnlySpan<char> newText, int start, int token)
    {
        var prefix = text.CommonPrefixLength(newText);
        var limit = Math.Min(text.Length, newText.Length) - prefix;
        var suffix = 0;
        while (suffix < limit && text[^(suffix + 1)] == newText[^(suffix + 1)])
        {
            suffix++;
        }

        return new LayoutEdit(new TextSpan(start + prefix, text.Length - prefix - suffix), newText[prefix..^suffix].ToString(), token);
    }
}
