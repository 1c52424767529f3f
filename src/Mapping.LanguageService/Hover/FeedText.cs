using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Hover;

/// <summary>A feed: where it lies, what it is good for, which fields its records have and how new they are.</summary>
internal static class FeedText
{
    private const int FieldsShown = 12;

    public static string Of(EditorDocument document, FeedSymbol feed, FeedInspection? inspection)
    {
        var page = new Markdown().Title(feed.Name, feed.Title).List(Declared(feed));
        if (inspection is null)
        {
            return page.ToString();
        }

        page.Paragraph(Found(inspection, document.Compilation.Today));
        page.List(inspection.Fields.Take(FieldsShown).Select(field => $"{Markdown.Code(field.Path)} {FieldText.Line(field)}"));
        var more = inspection.Fields.Length - FieldsShown;
        return page.Paragraph(more > 0 ? string.Create(CultureInfo.InvariantCulture, $"and {more} more fields") : null).ToString();
    }

    private static IEnumerable<string> Declared(FeedSymbol feed)
    {
        if (!feed.Files.IsEmpty)
        {
            yield return $"files {string.Join(", ", feed.Files.Select(file => Markdown.Code(file.Pattern)))}";
        }

        yield return feed.Class switch
        {
            EvidenceClass.AuditEvidence => "audit evidence: a regulator accepts it",
            EvidenceClass.Telemetry => "telemetry: a security operations centre uses it",
            _ => "of no declared class",
        };
        if (feed.Retained is { } retained)
        {
            yield return $"retained {retained}";
        }
    }

    private static string Found(FeedInspection inspection, DateOnly today)
    {
        var sample = inspection.IsSample ? "at least " : "";
        var newest = inspection.Last is { } last
            ? $", the newest of {RecordWords.Day(last)} ({DateText.Distance(DateOnly.FromDateTime(last), today)})"
            : "";
        var problems = inspection.Problems.IsEmpty ? "" : $"; {Markdown.Escape(inspection.Problems[0].What)}";
        return $"{sample}{RecordWords.Of(inspection.Records, "record")} in {RecordWords.Of(inspection.Files.Length, "file")}{newest}{problems}";
    }
}
