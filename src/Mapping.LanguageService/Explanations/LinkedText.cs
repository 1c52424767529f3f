using System.Text;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Explanations;

/// <summary>Puts sentences into Markdown with links on the places that they name.</summary>
internal sealed class LinkedText(IPlaceLinks links)
{
    /// <summary>The words, linked where something leads there.</summary>
    public static string Link(string words, string? uri) => uri is null ? Markdown.Escape(words) : $"[{Markdown.Escape(words)}]({uri})";

    /// <summary>File and line of a place.</summary>
    public string Of(Location location) => Link(Place.Of(location), links.Of(location));

    /// <summary>One item of a list for each sentence, what supports it below it.</summary>
    public IEnumerable<string> Items(IEnumerable<DerivationSentence> sentences)
    {
        var item = new StringBuilder();
        foreach (var sentence in sentences)
        {
            if (sentence.Depth == 0 && item.Length > 0)
            {
                yield return item.ToString();
                item.Clear();
            }

            item.Append(item.Length > 0 ? "\n  - " : "").Append(Of(sentence));
        }

        if (item.Length > 0)
        {
            yield return item.ToString();
        }
    }

    private string Of(DerivationSentence sentence)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var place in sentence.Places)
        {
            text.Append(Markdown.Escape(sentence.Text[end..place.Span.Start]));
            end = place.Span.End;
            text.Append(Link(sentence.Text[place.Span.Start..end], links.Of(place.Path, place.Line)));
        }

        return text.Append(Markdown.Escape(sentence.Text[end..])).ToString();
    }
}
