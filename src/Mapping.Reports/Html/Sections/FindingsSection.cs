using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>What was found in sources and evidence, each at its place, with what to do.</summary>
internal static class FindingsSection
{
    public const string Id = "findings";

    public const string Title = "Findings in the sources";

    private const int MostRows = 300;

    public static void Write(HtmlWriter html, ReportContent content)
    {
        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(Id)))
        {
            html.Element(HtmlTag.H2, Title, HtmlAttribute.Id(Id));
            ImmutableArray<Diagnostic> shown = [.. content.Judgement.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hint)];
            if (shown.IsEmpty)
            {
                html.Element(HtmlTag.P, "Nothing was found.");
                return;
            }

            using (html.Open(HtmlTag.Details, content.Judgement.HasErrors ? HtmlAttribute.Opened() : HtmlAttribute.None))
            {
                html.Element(HtmlTag.Summary, Counts.Of(shown.Length, "finding"));
                WriteTable(html, content, [.. shown.OrderBy(diagnostic => !diagnostic.IsError)]);
            }
        }
    }

    private static void WriteTable(HtmlWriter html, ReportContent content, ImmutableArray<Diagnostic> diagnostics)
    {
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards")))
        {
            Tables.WriteHead(html, "Code", "Severity", "What was found", "Where");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var diagnostic in diagnostics.Take(MostRows))
                {
                    Write(html, content, diagnostic);
                }
            }
        }

        if (diagnostics.Length > MostRows)
        {
            html.Element(HtmlTag.P, $"And {Counts.Of(diagnostics.Length - MostRows, "more", "more")}: \"mapping check --format json\" has them all.");
        }
    }

    private static void Write(HtmlWriter html, ReportContent content, Diagnostic diagnostic)
    {
        using (html.Open(HtmlTag.Tr))
        {
            Tables.WriteCell(html, "Code", diagnostic.Code);
            using (Tables.OpenCell(html, "Severity"))
            {
                html.Element(HtmlTag.Span, SeverityNames.Of(diagnostic.Severity), HtmlAttribute.Class($"v {KindOf(diagnostic.Severity)}"));
            }

            Tables.WriteCell(html, "What was found", HtmlText.Cut($"{diagnostic.Message} {diagnostic.Help}", 600));
            using (Tables.OpenCell(html, "Where"))
            {
                Words.WritePlace(html, content, diagnostic.Location);
            }
        }
    }

    private static string KindOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => StyleClass.Bad,
        DiagnosticSeverity.Warning => StyleClass.Doubt,
        _ => StyleClass.Aside,
    };
}
