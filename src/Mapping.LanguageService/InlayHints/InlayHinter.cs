using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Completion;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.InlayHints;

/// <summary>Titles behind citations, and what evidence computed behind what it is expected to be.</summary>
public static class InlayHinter
{
    private const int LongestTitle = 40;

    /// <summary>What Visual Studio Code shows of hints on a line before it cuts them short, where nobody says otherwise.</summary>
    private const int RoomOnALine = 43;

    /// <summary>The hints of a stretch, in the order of the source.</summary>
    public static ImmutableArray<InlayHint> Of(EditorDocument document, TextSpan span)
    {
        var titles = WhatFits(document, Titles(document, WholeLines(document.Source, span)));
        var figures = DeclarationFinder.Within(document.Tree.Root, span)
            .OfType<ControlDeclarationSyntax>()
            .SelectMany(control => Figures(document, control));
        return [.. titles.Concat(figures).Where(hint => hint.Offset >= span.Start && hint.Offset <= span.End).OrderBy(hint => hint.Offset)];
    }

    private static TextSpan WholeLines(SourceText source, TextSpan span) =>
        TextSpan.FromBounds(source.LineSpan(source.PositionOf(span.Start).Line).Start, source.LineSpan(source.PositionOf(span.End).Line).End);

    /// <summary>A line with many citations keeps the first titles whole and leaves out the rest, rather than end in a row of dots.</summary>
    private static IEnumerable<InlayHint> WhatFits(EditorDocument document, IEnumerable<InlayHint> titles)
    {
        var (line, room) = (0, RoomOnALine);
        foreach (var title in titles)
        {
            var place = document.Source.PositionOf(title.Offset).Line;
            if (place != line)
            {
                (line, room) = (place, RoomOnALine);
            }

            if (title.Label.Length <= room)
            {
                room -= title.Label.Length;
                yield return title;
            }
        }
    }

    /// <summary>
    /// An element is a word of its own and needs no title; that of its citation stands behind it, so that both read as one. A range is
    /// more than its ends, and has none.
    /// </summary>
    private static IEnumerable<InlayHint> Titles(EditorDocument document, TextSpan span)
    {
        var uses = document.Model.Uses;
        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] is { Symbol: Provision { Element: null } provision } use
                && use.Span.End >= span.Start && use.Span.Start <= span.End && !IsEndOfRange(document.Source.Content, use.Span))
            {
                yield return new InlayHint(EndWithElements(uses, i), Short(provision.Title), InlayHintKind.Title, Tooltip(provision));
            }
        }
    }

    private static bool IsEndOfRange(string text, TextSpan span) =>
        text.AsSpan(span.End).StartsWith("..", StringComparison.Ordinal) || text.AsSpan(0, span.Start).EndsWith("..", StringComparison.Ordinal);

    private static int EndWithElements(ImmutableArray<SymbolUse> uses, int citation)
    {
        var last = citation;
        while (last + 1 < uses.Length && uses[last + 1].Symbol is Provision { Element: not null })
        {
            last++;
        }

        return uses[last].Span.End;
    }

    private static string? Tooltip(Provision provision) =>
        provision.Title.Length > LongestTitle ? Markdown.Escape(provision.Title) : null;

    private static string Short(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', LongestTitle - 1);
        return $"{title[..(end > 0 ? end : LongestTitle - 1)].TrimEnd(',', ' ')}…";
    }

    private static IEnumerable<InlayHint> Figures(EditorDocument document, ControlDeclarationSyntax syntax)
    {
        if (DeclaredSymbols.Control(document, syntax) is not { } control)
        {
            yield break;
        }

        foreach (var block in syntax.Items.OfType<EvidenceSyntax>())
        {
            if (control.Evidence.FirstOrDefault(rule => rule.Location.Span == block.Name.Span) is not { } rule)
            {
                continue;
            }

            var results = document.Compilation.Symbols.Systems.Where(control.IsFor).Select(system => document.Compilation.Evidence.Of(control, rule, system)).ToList();
            if (results.Count > 0)
            {
                yield return new InlayHint(block.Name.End, CoverageNames.NameOf(results.Max(result => result.Verdict)), InlayHintKind.Verdict, null);
            }

            for (var i = 0; i < rule.Expectations.Length; i++)
            {
                if (Figure(rule.Expectations[i], i, results) is { } hint)
                {
                    yield return hint;
                }
            }
        }
    }

    /// <summary>Where systems differ, the first one that does not hold says most, and the tooltip has them all.</summary>
    private static InlayHint? Figure(Expectation expectation, int index, IReadOnlyList<EvidenceResult> results)
    {
        var figures = results.Where(result => index < result.Figures.Length).Select(result => (System: result.Key.System, Figure: result.Figures[index])).ToList();
        if (figures.Count == 0)
        {
            return null;
        }

        var shown = figures.FirstOrDefault(entry => !entry.Figure.Holds, figures[0]).Figure;
        var all = figures.Select(entry => $"- {Markdown.Escape(entry.System)}: {Markdown.Escape(RuleText.Figure(entry.Figure))}");
        var label = $"{shown.Verb.TrimStart(' ', ':')} {shown.Shown ?? "nothing"}{(shown.Holds ? "" : ", does not hold")}";
        return new InlayHint(expectation.Location.Span.End, label, InlayHintKind.Figure, string.Join('\n', all));
    }
}
