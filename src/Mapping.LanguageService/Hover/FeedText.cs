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

        page.Paragraph(Found(document, feed, inspection));
        page.List(inspection.Fields.Take(FieldsShown).Select(field => $"{Markdown.Code(field.Path)} {FieldText.Line(field)}"));
        var more = inspection.Fields.Length - FieldsShown;
        return page.Paragraph(more > 0 ? string.Create(CultureInfo.InvariantCulture, $"and {more} more fields") : null).ToString();
    }

    /// <summary>The newest record, also by what rules have read where only a part was looked at; null where none has a time.</summary>
    public static DateTime? Newest(EditorDocument document, FeedSymbol feed, FeedInspection inspection) => inspection.IsSample
        ? new[] { inspection.Last, CoverageIndex.Of(document.Compilation).NewestOf(feed) }.Max()
        : inspection.Last;

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
        if (TimeWords.OfFeed(feed) is { } time)
        {
            yield return Markdown.Escape(time);
        }

        if (FeedWords.Signatures(feed.Format) is { } signatures)
        {
            yield return signatures;
        }

        if (feed.Zone is { } zone)
        {
            yield return $"times without an offset are those of {Markdown.Code(zone.Name)}";
        }

        if (feed.Decimal is { } sign)
        {
            yield return $"decimals stand after {Markdown.Code(sign)}";
        }

        if (feed.Encoding is { } encoding)
        {
            yield return $"tables in the letters of {encoding}";
        }

        if (feed.Sheet is { } sheet)
        {
            yield return $"sheet {Markdown.Code(sheet)}{(feed.HeaderRow is { } row ? string.Create(CultureInfo.InvariantCulture, $", whose row {row} names the fields") : "")}";
        }

        if (!feed.Units.IsEmpty)
        {
            yield return string.Join(", ", feed.Units.Select(unit => $"{Markdown.Code(unit.Field.ToString())} in {FieldUnits.NameOf(unit.Unit)}"));
        }

        if (feed.Retained is { } retained)
        {
            yield return $"retained {retained}";
        }
    }

    private static string Found(EditorDocument document, FeedSymbol feed, FeedInspection inspection)
    {
        var files = RecordWords.Of(inspection.FilesFound, "file");
        var count = inspection.IsSample
            ? $"{files}, {RecordWords.Of(inspection.Records, "record")} looked at"
            : $"{RecordWords.Of(inspection.Records, "record")} in {files}";
        var newest = Newest(document, feed, inspection) is { } last
            ? $", the newest {(inspection.IsSample ? "seen " : "")}of {RecordWords.Day(last)} ({DateText.Distance(DateOnly.FromDateTime(last), document.Compilation)})"
            : "";
        var problems = inspection.Problems.IsEmpty ? "" : $"; {Markdown.Escape(inspection.Problems[0].What)}";
        return $"{count}{newest}{problems}";
    }
}
