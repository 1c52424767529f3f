using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.Reports.Text;

/// <summary>One feed: what is declared, then what was found.</summary>
internal static class FeedText
{
    private const int Indent = 2;

    public static void Write(TextPage page, InspectedFeed feed, DateOnly asOf)
    {
        var inspection = feed.Inspection;
        page.Labelled(0, new Piece(inspection.Feed.Name, Style.Strong), $"  {inspection.Feed.Title}");
        page.Paragraph(Indent, Declared(inspection.Feed), hang: Indent);
        page.Labelled(Indent, "read by ", Readers(feed), hang: Indent);
        page.Gap();
        FeedFilesText.Write(page, inspection);
        page.Paragraph(Indent, Records(inspection, asOf), hang: Indent);
        page.Gap();
        FeedFieldsText.Write(page, inspection);
        FeedListsText.Write(page, inspection);
        foreach (var problem in inspection.Problems)
        {
            Write(page, problem);
        }

        foreach (var finding in feed.Findings)
        {
            Write(page, finding);
        }

        if (!inspection.Problems.IsEmpty || !feed.Findings.IsEmpty)
        {
            page.Gap();
        }
    }

    private static string Declared(FeedSymbol feed)
    {
        var format = feed.Format is { } name ? $", format {name}{(FeedWords.Signatures(name) is { } signatures ? $", {signatures}" : "")}" : "";
        var retained = feed.Retained is { } duration ? $", retained {duration}" : ", no retention said";
        var fields = string.Concat(
            Time(feed), Zone(feed), Decimal(feed), Encoding(feed), Sheet(feed), Field("system", feed.SystemField), Field("key", feed.KeyField), Field("records", feed.RecordsAt));
        return (feed.Class is { } kind ? FeedNames.NameOf(kind) : "no class said, so telemetry") + retained + format + fields;
    }

    private static string Field(string item, FieldPath? field) => field is null ? "" : $", {item} {FieldNames.Of(field.Parts)}";

    private static string Time(FeedSymbol feed) => TimeWords.OfFeed(feed) is { } words ? $", {words}" : Field("time", feed.TimeField);

    private static string Zone(FeedSymbol feed) => feed.Zone is { } zone ? $", times without an offset of {zone.Name}" : "";

    private static string Decimal(FeedSymbol feed) => feed.Decimal is { } sign ? $", decimal \"{sign}\"" : "";

    private static string Encoding(FeedSymbol feed) => feed.Encoding is { } encoding ? $", encoding {encoding}" : "";

    private static string Sheet(FeedSymbol feed) => feed.Sheet is { } sheet
        ? $", sheet \"{sheet}\"{(feed.HeaderRow is { } row ? string.Create(CultureInfo.InvariantCulture, $" header {row}") : "")}"
        : "";

    private static string Readers(InspectedFeed feed) => feed.Rules.IsEmpty
        ? "no rule"
        : string.Join(", ", feed.Rules.Select(rule => $"{rule.Control.Name}/{rule.Rule.Name} ({VerdictOf(rule)})"));

    private static string VerdictOf(InspectedRule rule) => rule.Verdict is { } verdict ? CoverageNames.NameOf(verdict) : "not asked";

    private static string Records(FeedInspection feed, DateOnly asOf)
    {
        var runs = feed.Runs == 0 ? "" : $", {Amounts.Of(feed.Runs, "run")} among them";
        var later = feed.Future == 0 ? "" : $", {Amounts.Of(feed.Future, "record")} later than {DateWords.Of(asOf)}";
        return feed.Records == 0 ? "no record" : Amounts.Of(feed.Records, "record") + runs + Times(feed) + later;
    }

    private static string Times(FeedInspection feed) => (feed.First, feed.Last) switch
    {
        ({ } first, { } last) when first == last => $", of {Time(first)} UTC",
        ({ } first, { } last) => $", from {Time(first)} to {Time(last)} UTC",
        _ => ", none with a time",
    };

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static void Write(TextPage page, InspectedProblem problem)
    {
        var times = problem.Count == 1 ? "" : $" ({Amounts.Of(problem.Count, "time")})";
        page.Labelled(Indent, new Piece(problem.Descriptor.Code, Style.Warning), $" {problem.Descriptor.Name}: {problem.What}{times}", hang: Indent);
        page.Labelled(2 * Indent, new Piece("at ", Style.Muted), string.Join(", ", problem.First), hang: 0);
    }

    private static void Write(TextPage page, Diagnostic finding)
    {
        page.Labelled(Indent, new Piece(finding.Code, Style.Warning), $" {finding.Name}: {finding.Message}", hang: Indent);
        page.Labelled(2 * Indent, new Piece("at ", Style.Muted), finding.Location.ToString(), hang: 0);
        if (finding.Help is { } help && !finding.Fixes.IsEmpty)
        {
            page.Paragraph(2 * Indent, help);
        }
    }
}
