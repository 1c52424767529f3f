using System.Collections.Immutable;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Formatting;

/// <summary>Brings a file, or a part of it, into the canonical layout. Edits are in the order of the source and never overlap.</summary>
public static class DocumentFormatting
{
    /// <summary>What the formatter makes of one level of nesting.</summary>
    private const int Step = 2;

    /// <summary>The characters after which <see cref="FormatTyped"/> has something to do.</summary>
    public static ImmutableArray<char> Triggers { get; } = ['\n', '}'];

    public static ImmutableArray<TextEdit> Format(EditorDocument document) =>
        [.. LayoutEdits.Of(document.Tree).Select(edit => ToEdit(document, edit))];

    /// <summary>Only the declarations or items that the selection touches, each as a whole.</summary>
    public static ImmutableArray<TextEdit> FormatRange(EditorDocument document, TextSpan selection) =>
        TouchedNodes.Around(document.Tree.Root, selection) is { } span ? Within(document, span) : [];

    /// <summary>The same for several selections; what two of them touch is formatted once.</summary>
    public static ImmutableArray<TextEdit> FormatRanges(EditorDocument document, ImmutableArray<TextSpan> selections)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var edit in selections.SelectMany(selection => FormatRange(document, selection)).OrderBy(edit => edit.Location.Span.Start))
        {
            if (edits.Count == 0 || edit.Location.Span.Start > edits[^1].Location.Span.Start && edit.Location.Span.Start >= edits[^1].Location.Span.End)
            {
                edits.Add(edit);
            }
        }

        return edits.ToImmutable();
    }

    /// <summary>The block that a brace has just closed; or the item on the line just ended, and the indentation of the new line.</summary>
    /// <param name="document">The file, the character included.</param>
    /// <param name="offset">Behind the character.</param>
    /// <param name="typed">One of <see cref="Triggers"/>.</param>
    public static ImmutableArray<TextEdit> FormatTyped(EditorDocument document, int offset, char typed) => typed switch
    {
        '}' => AfterBrace(document, offset),
        '\n' => AfterLine(document, offset),
        _ => [],
    };

    private static ImmutableArray<TextEdit> AfterBrace(EditorDocument document, int offset)
    {
        var node = NodePath.At(document.Tree, offset).Nodes.LastOrDefault(node => Blocks.BracesOf(node)?.Close is { IsMissing: false } close && close.End == offset);
        return node is null ? [] : Within(document, node.Span);
    }

    private static ImmutableArray<TextEdit> AfterLine(EditorDocument document, int offset)
    {
        var path = NodePath.At(document.Tree, offset);
        if (path.Token is { Kind: SyntaxKind.Text } text && text.Start < offset && offset < text.End)
        {
            return [];
        }

        var lineEnd = document.Source.Content.AsSpan(0, offset).LastIndexOf('\n');
        if (lineEnd < 0)
        {
            return [];
        }

        var edits = ItemEndingBefore(document, lineEnd) is { } item ? Within(document, item).Where(edit => edit.Location.Span.End <= lineEnd) : [];
        return [.. edits, .. Indent(document, lineEnd + 1)];
    }

    /// <summary>The item or declaration whose last token ends the line.</summary>
    private static TextSpan? ItemEndingBefore(EditorDocument document, int lineEnd)
    {
        var end = document.Source.Content.AsSpan(0, lineEnd).TrimEnd().Length;
        var node = NodePath.At(document.Tree, end).Nodes.LastOrDefault(node => node is ItemSyntax or DeclarationSyntax);
        return node?.Span is { } span && span.End == end ? span : null;
    }

    private static IEnumerable<TextEdit> Indent(EditorDocument document, int lineStart)
    {
        var text = document.Source.Content;
        var end = lineStart;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        var isClosing = end < text.Length && text[end] == '}';
        var depth = Math.Max(0, OpenBlocks.At(document.Tree, lineStart) - (isClosing ? 1 : 0));
        var blanks = new string(' ', depth * Step);
        if (!text.AsSpan(lineStart, end - lineStart).SequenceEqual(blanks))
        {
            yield return new TextEdit(document.Source.LocationOf(TextSpan.FromBounds(lineStart, end)), blanks);
        }
    }

    private static ImmutableArray<TextEdit> Within(EditorDocument document, TextSpan span) =>
    [
        .. LayoutEdits.Of(document.Tree)
            .Where(edit => edit.Token >= span.Start && edit.Token < span.End)
            .Select(edit => ToEdit(document, edit)),
    ];

    private static TextEdit ToEdit(EditorDocument document, LayoutEdit edit) => new(document.Source.LocationOf(edit.Span), edit.NewText);
}
