using System.Text;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Markdown;
using Mapping.Reports.Spreadsheets;
using Mapping.Reports.Spreadsheets.Sheets;

namespace Mapping.Reports.Applicability;

/// <summary>The statement of applicability as a page, as Markdown and as a spreadsheet.</summary>
public static class StatementReport
{
    private const string Heading = "Statement of applicability";

    private const string None = "No system has in its scope a framework with provisions that may be excluded, so there is nothing to state.";

    private const string Ours = "Citations are those of the law or the standard. Titles and names of elements are ours, in our own words, and no legal advice.";

    /// <param name="output">Gets UTF-8; the same judgement gives the same bytes.</param>
    /// <param name="judgement">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void WriteHtml(Stream output, Judgement judgement, string toolVersion) => new HtmlPage
    {
        Title = $"{Heading} as of {DateWords.Of(judgement.Coverage.AsOf)}",
        Header = html =>
        {
            html.Element(HtmlTag.H1, Heading);
            html.Element(HtmlTag.P, AsOf(judgement), HtmlAttribute.Class("muted"));
            foreach (var sentence in judgement.Basis)
            {
                html.Element(HtmlTag.P, sentence);
            }
        },
        Main = html => WriteMain(html, judgement),
        Footer = html => html.Element(HtmlTag.P, $"Written by Mapping {toolVersion}. {Ours}"),
        IsWide = true,
    }.WriteTo(output);

    /// <param name="output">Gets UTF-8; the same judgement gives the same bytes.</param>
    /// <param name="judgement">What is reported.</param>
    public static void WriteMarkdown(Stream output, Judgement judgement)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var page = new MarkdownPage(text);
        page.Heading(1, Heading);
        page.Paragraph(AsOf(judgement));
        foreach (var sentence in judgement.Basis)
        {
            page.Paragraph(sentence);
        }

        var statements = StatementBuilder.Build(judgement);
        foreach (var statement in statements)
        {
            StatementMarkdown.Write(page, statement);
        }

        page.Paragraph(statements.IsEmpty ? None : Ours);
    }

    /// <param name="output">Gets the XLSX file; the same judgement gives the same bytes.</param>
    /// <param name="judgement">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void WriteSpreadsheet(Stream output, Judgement judgement, string toolVersion) => SpreadsheetFile.Write(
        output, [StatementSheet.Of(judgement), HowToReadSheet.Of(judgement, toolVersion)]);

    private static void WriteMain(HtmlWriter html, Judgement judgement)
    {
        var statements = StatementBuilder.Build(judgement);
        for (var i = 0; i < statements.Length; i++)
        {
            StatementHtml.Write(html, statements[i], i);
        }

        if (statements.IsEmpty)
        {
            html.Element(HtmlTag.P, None);
        }
    }

    private static string AsOf(Judgement judgement) => judgement.HasErrors
        ? $"Judged at the end of {DateWords.Of(judgement.Coverage.AsOf)}. The sources have errors: this states what is whole of them."
        : $"Judged at the end of {DateWords.Of(judgement.Coverage.AsOf)}.";
}
