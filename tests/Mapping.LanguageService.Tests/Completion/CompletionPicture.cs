using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.Tests;

/// <summary>Draws completion: the line with the replaced stretch in brackets, then an item a line.</summary>
internal static class CompletionPicture
{
    public static string Of(string marked, int most = int.MaxValue)
    {
        var source = MarkedSource.Parse(marked);
        var list = Completions.At(source.Document, source.Offset, EditorSamples.Fields);
        var items = list.Items.Take(most).Select(item => item.Detail is { } detail ? $"{item.Label} | {detail}" : item.Label);
        return string.Join('\n', items);
    }

    /// <summary>The line after the first item with a label was taken, snippet places as they are.</summary>
    public static string Take(string marked, string label)
    {
        var source = MarkedSource.Parse(marked);
        var item = Completions.At(source.Document, source.Offset, EditorSamples.Fields).Items.First(item => item.Label == label);
        var text = source.Document.Source.Content;
        var line = source.Document.Source.LineSpan(source.Document.Source.PositionOf(source.Offset).Line);
        return text[line.Start..item.Replace.Start] + item.InsertText + text[item.Replace.End..line.End];
    }
}
