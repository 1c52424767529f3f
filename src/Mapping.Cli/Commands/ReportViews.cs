using System.Collections.Immutable;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Text;
using Mapping.Reports.Applicability;
using Mapping.Reports.Html;
using Mapping.Reports.Json;
using Mapping.Reports.Markdown;
using Mapping.Reports.Spreadsheets;

namespace Mapping.Cli.Commands;

/// <summary>Every document that <c>mapping report</c> writes: its view, its format, and who writes it. A new one is a new line.</summary>
internal static class ReportViews
{
    private const string Full = "full";

    private const string Statement = "soa";

    /// <summary>The first view is the default, and the first format of a view the one that it is written in when nobody asks.</summary>
    private static readonly ImmutableArray<ReportDocument> Documents =
    [
        new(Full, ReportFormat.Html, (stream, source) => HtmlReport.Write(stream, source.WithForecast())),
        new(Full, ReportFormat.Markdown, (stream, source) => MarkdownReport.Write(stream, source.Content)),
        new(Full, ReportFormat.Json, (stream, source) => JsonReport.Write(stream, source.Content)),
        new(Full, ReportFormat.Xlsx, (stream, source) => SpreadsheetReport.Write(stream, source.Content)),
        new(Statement, ReportFormat.Html, (stream, source) => StatementReport.WriteHtml(stream, source.Judgement, ProductVersion.Text)),
        new(Statement, ReportFormat.Markdown, (stream, source) => StatementReport.WriteMarkdown(stream, source.Judgement)),
        new(Statement, ReportFormat.Xlsx, (stream, source) => StatementReport.WriteSpreadsheet(stream, source.Judgement, ProductVersion.Text)),
    ];

    public static ImmutableArray<ReportFormat> Formats => [.. Documents.Select(document => document.Format).Distinct()];

    private static ImmutableArray<string> Names => [.. Documents.Select(document => document.View).Distinct()];

    public static string Describe() => $"What is shown: {string.Join(" or ", Names.Select((name, index) => index == 0 ? $"{name} (default)" : name))}.";

    /// <exception cref="UsageException">There is no such view, or it is not written in this format.</exception>
    public static Action<Stream, ReportSource> WriterOf(string? view, ReportFormat format)
    {
        var name = view ?? Names[0];
        ImmutableArray<ReportDocument> documents = [.. Documents.Where(document => document.View == name)];
        if (documents.IsEmpty)
        {
            throw new UsageException(NearestName.Find(name, Names) is { } nearest
                ? $"There is no view \"{name}\"; did you mean \"{nearest}\"?"
                : $"There is no view \"{name}\"; write one of: {string.Join(", ", Names)}.");
        }

        return documents.FirstOrDefault(document => document.Format == format)?.Write
            ?? throw new UsageException(
                $"The view \"{name}\" is not written as {ReportFormats.NameOf(format)}; "
                + $"write one of: {string.Join(", ", documents.Select(document => ReportFormats.NameOf(document.Format)))}.");
    }
}
