using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Tests;

/// <summary>Draws results into the text they are about.</summary>
internal static class Drawing
{
    /// <summary>The text with each span in its marks and its label before it: <c>«label:text»</c>. Spans may nest, the longer outside.</summary>
    public static string Spans(string text, IEnumerable<(TextSpan Span, string Label)> marks)
    {
        var sorted = marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length).ToList();
        var drawn = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            drawn.Append('»', sorted.Count(mark => mark.Span.End == i && !mark.Span.IsEmpty));
            foreach (var mark in sorted.Where(mark => mark.Span.Start == i))
            {
                drawn.Append('«').Append(mark.Label.Length == 0 ? "" : $"{mark.Label}:").Append(mark.Span.IsEmpty ? "»" : "");
            }

            drawn.Append(i < text.Length ? text[i] : "");
        }

        return drawn.ToString();
    }

    /// <summary>The text after the edits of one file.</summary>
    public static string Apply(SourceText source, IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder(source.Content);
        var last = int.MaxValue;
        foreach (var edit in edits.Where(edit => edit.Location.Path == source.Path).OrderByDescending(edit => edit.Location.Span.Start).ThenByDescending(edit => edit.Location.Span.End))
        {
            Assert.True(edit.Location.Span.End <= last, $"{edit} overlaps a later one.");
            last = edit.Location.Span.Start;
            text.Remove(edit.Location.Span.Start, edit.Location.Span.Length).Insert(edit.Location.Span.Start, edit.NewText);
        }

        return text.ToString();
    }

    /// <summary>A place and the text there.</summary>
    public static string Place(Location location) =>
        $"{location.Path}:{location.Start} {location.Source.ToString(location.Span).Split('\n')[0]}";
}
