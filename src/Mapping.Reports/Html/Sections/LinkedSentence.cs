using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>
/// A sentence of a derivation whose places lead to their files, and whose controls and provisions lead to what the page says of them. On
/// a large page, where links would weigh more than the words, it is only the words.
/// </summary>
internal static class LinkedSentence
{
    public static void Write(HtmlWriter html, SystemPart part, DerivationSentence sentence)
    {
        var from = 0;
        foreach (var (span, link) in part.HasParaphrases ? LinksOf(part, sentence) : [])
        {
            if (span.Start >= from)
            {
                html.Text(Cut(part, sentence.Text[from..span.Start]));
                html.Link(link, Cut(part, sentence.Text[span.Start..span.End]));
                from = span.End;
            }
        }

        html.Text(Cut(part, sentence.Text[from..]));
    }

    /// <summary>Each stretch is cut by itself, so that a long reason does not take away the links behind it.</summary>
    private static string Cut(SystemPart part, string text) => HtmlText.Cut(text, part.SentenceLength);

    private static IEnumerable<(TextSpan Span, HtmlLink? Link)> LinksOf(SystemPart part, DerivationSentence sentence) => sentence.Places
        .Select(place => (place.Span, Link: Words.LinkTo(part.Content, place.Path, place.Line)))
        .Concat(sentence.Subjects.Select(subject => (subject.Span, Link: LinkTo(part, subject))))
        .Where(entry => entry.Link is not null)
        .OrderBy(entry => entry.Span.Start);

    private static HtmlLink? LinkTo(SystemPart part, SentenceSubject subject) => subject switch
    {
        { Control: { } control } => part.LinkTo(control),
        { Provision: { } provision } => part.LinkTo(provision),
        _ => null,
    };
}
